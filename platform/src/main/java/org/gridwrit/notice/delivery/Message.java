package org.gridwrit.notice.delivery;

import java.util.List;
import java.util.UUID;
import org.gridwrit.notice.Channel;
import org.gridwrit.notice.NoticeKind;

/// 一次推送 What is said once on the phones of one person, for one notice or for several that were due together. The same
/// message is tried again under the same id, so that whoever carries it can tell.
///
/// @param notices the deliveries it stands for
/// @param attempt from one
public record Message(
        String city, UUID id, UUID account, Channel channel, List<NoticeKind> kinds, List<UUID> notices, int attempt) {
    /// What is most pressing in it.
    public NoticeKind first() {
        return kinds.stream().min(NoticeKind::compareTo).orElseThrow();
    }
}

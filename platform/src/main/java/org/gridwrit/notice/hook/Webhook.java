package org.gridwrit.notice.hook;

import java.util.Set;
import java.util.UUID;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 推送地址 Where notices of some kinds are sent on to, for a court or for one person.
///
/// @param court   absent when it is a person's
/// @param account absent when it is a court's
public record Webhook(
        Id id,
        @Nullable String court,
        @Nullable UUID account,
        String label,
        Set<NoticeKind> kinds,
        String address,
        String by) {
    /// As people may see it: the path of an address is often the key to it.
    public String origin() {
        int path = address.indexOf('/', "https://".length());
        return path < 0 ? address : address.substring(0, path) + "/…";
    }
}

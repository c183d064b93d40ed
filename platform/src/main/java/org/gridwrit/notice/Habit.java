package org.gridwrit.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 通知设置 How somebody wants to be told.
///
/// @param chosen what was chosen for a kind; nothing for a kind is the rule of the house
/// @param digest what may wait is said together, twice a day
/// @param phone  where text messages go, as its holder has given it
record Habit(
        Map<NoticeKind, Set<Channel>> chosen,
        Hours hours,
        boolean digest,
        @Nullable String phone) {
    static final Habit OF_THE_HOUSE = new Habit(Map.of(), Hours.OF_THE_HOUSE, true, null);

    private static final Set<NoticeKind> BY_TEXT = Set.of(NoticeKind.ALARM, NoticeKind.TASK, NoticeKind.RETURNED);

    /// Empty: it is switched off. Whoever can help is always told that somebody is in danger.
    Set<Channel> channels(NoticeKind kind) {
        var channels = chosen.getOrDefault(kind, ofTheHouse(kind));
        return kind.urgent() && channels.isEmpty() ? Set.of(Channel.PAGE) : channels;
    }

    private static Set<Channel> ofTheHouse(NoticeKind kind) {
        return BY_TEXT.contains(kind)
                ? Set.of(Channel.PAGE, Channel.PUSH, Channel.SMS)
                : Set.of(Channel.PAGE, Channel.PUSH);
    }

    /// When it may be said on a phone.
    Instant due(NoticeKind kind, Instant now) {
        if (kind.urgent()) return now;
        return kind.patient && digest ? hours.digest(now) : hours.open(now);
    }
}

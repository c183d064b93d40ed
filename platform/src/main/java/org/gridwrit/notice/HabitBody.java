package org.gridwrit.notice;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridwrit.access.Role;
import org.jspecify.annotations.Nullable;

/// Settings as programs and forms say them.
///
/// @param channels for each kind; an empty list switches it off
/// @param phone    a mobile number of eleven digits; absent for no text messages
record HabitBody(
        Map<NoticeKind, Set<Channel>> channels,
        LocalTime quietFrom,
        LocalTime quietUntil,
        boolean digest,
        @Nullable String phone) {
    static HabitBody of(Role role, Habit habit) {
        var channels = new EnumMap<NoticeKind, Set<Channel>>(NoticeKind.class);
        for (var it : NoticeKind.of(role)) channels.put(it, habit.channels(it));
        return new HabitBody(channels, habit.hours().from(), habit.hours().until(), habit.digest(), habit.phone());
    }

    Habit habit() {
        return new Habit(channels, new Hours(quietFrom, quietUntil), digest, phone);
    }

    /// What is not ticked is switched off.
    static Map<NoticeKind, Set<Channel>> chosen(Role role, List<String> ticked) {
        var chosen = new EnumMap<NoticeKind, Set<Channel>>(NoticeKind.class);
        for (var kind : NoticeKind.of(role)) {
            var channels = EnumSet.noneOf(Channel.class);
            for (var it : Channel.CHOICES) if (ticked.contains(kind + "." + it)) channels.add(it);
            chosen.put(kind, channels);
        }
        return chosen;
    }
}

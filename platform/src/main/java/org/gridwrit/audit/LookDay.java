package org.gridwrit.audit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Times;

/// What one person looked at on one day, and where they were stopped.
///
/// @param looks   single records
/// @param records in lists and exports
/// @param night   looks, lists and exports between 22:00 and 06:00
/// @param overreaches how often a wall held against them
record LookDay(
        LocalDate day,
        UUID actor,
        String name,
        String role,
        int looks,
        int lists,
        int exports,
        int records,
        int night,
        int overreaches) {
    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private record Key(LocalDate day, UUID actor) {}

    /// Of a lot of lines, those that are looks or overreach, added up.
    static Collection<LookDay> of(List<Entry> entries) {
        var sums = new LinkedHashMap<Key, LookDay>();
        for (var entry : entries) {
            var kind = EntryKind.of(entry.action());
            if (kind == EntryKind.CHANGE || kind == EntryKind.SESSION) continue;
            var one = of(entry, kind);
            sums.merge(new Key(one.day, one.actor), one, LookDay::plus);
        }
        return sums.values();
    }

    private static LookDay of(Entry entry, EntryKind kind) {
        var at = entry.at().atZone(Times.CHINA);
        boolean dark = !at.toLocalTime().isBefore(EVENING) || at.toLocalTime().isBefore(MORNING);
        boolean export = EntryKind.isExport(entry.action());
        return new LookDay(
                at.toLocalDate(),
                entry.actorId(),
                entry.actorName(),
                entry.actorRole(),
                kind == EntryKind.LOOK ? 1 : 0,
                kind == EntryKind.BULK && !export ? 1 : 0,
                export ? 1 : 0,
                kind == EntryKind.BULK ? entry.records() : 0,
                dark && kind != EntryKind.OVERREACH ? 1 : 0,
                kind == EntryKind.OVERREACH ? entry.records() : 0);
    }

    private LookDay plus(LookDay more) {
        return new LookDay(
                day,
                actor,
                name,
                role,
                looks + more.looks,
                lists + more.lists,
                exports + more.exports,
                records + more.records,
                night + more.night,
                overreaches + more.overreaches);
    }
}

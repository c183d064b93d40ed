package org.gridwrit.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// 审计 Writes who did what to which record, in the caller's transaction; where there is none, as at the door, in one of
/// its own.
@Component
@Transactional
public class Audit {
    private static final int FINGERPRINT = 8;

    private final AuditStore store;
    private final SeenStore seen;
    private final Seal seal;
    private final Keys keys;
    private final Clock clock;

    Audit(AuditStore store, SeenStore seen, Seal seal, Keys keys, Clock clock) {
        this.store = store;
        this.seen = seen;
        this.seal = seal;
        this.keys = keys;
        this.clock = clock;
    }

    /// @param city    six digits, the city of the subject
    /// @param action  `noun.verb`, e.g. `task.report`; its text is the message `audit.<action>`
    /// @param subject the key of the record
    /// @param detail  what a reader of the trail needs besides; never personal data
    public void record(Actor actor, String city, String action, UUID subject, String detail) {
        store.add(actor, city, action, new AuditStore.Line(keys.next(), subject, 1, "", detail));
    }

    public void record(Actor actor, String city, String action, UUID subject) {
        record(actor, city, action, subject, "");
    }

    /// One line for each subject, in one round trip.
    public void recordAll(Actor actor, String city, String action, Collection<UUID> subjects) {
        if (subjects.isEmpty()) return;
        store.addAll(
                actor,
                city,
                action,
                subjects.stream()
                        .map(it -> new AuditStore.Line(keys.next(), it, 1, "", ""))
                        .toList());
    }

    /// 越权 A wall has held. One line stands for as many times as `identity` has summed up.
    ///
    /// @param action `overreach.` and what the wall is
    /// @param detail what was tried and from where; never what was typed
    public void overreach(Actor actor, String action, UUID subject, int times, String detail) {
        store.add(actor, actor.city(), action, new AuditStore.Line(keys.next(), subject, times, "", detail));
    }

    /// 查阅 Somebody saw the personal data of one record. The action's verb begins with `look`.
    ///
    /// @param purpose what for, as far as the program knows: the kind of task, the page
    public void look(Actor actor, String city, String action, UUID subject, String purpose) {
        store.add(actor, city, action, new AuditStore.Line(keys.next(), subject, 1, purpose, ""));
    }

    /// 批量查阅 Somebody saw the personal data of many records at once: one line, not one for each. The action's verb
    /// begins
    /// with `list` or `export`.
    ///
    /// @param records how many; nothing is written when nobody was seen
    /// @param filter  what was asked for. Names and numbers stand in it, so only its fingerprint is kept: the same
    ///                question has the same fingerprint
    public void list(Actor actor, String city, String action, int records, Object filter) {
        if (records == 0) return;
        var asked = seal.index(String.valueOf(filter));
        var fingerprint = HexFormat.of().formatHex(asked, 0, FINGERPRINT);
        store.add(
                actor,
                city,
                action,
                new AuditStore.Line(keys.next(), UUID.nameUUIDFromBytes(asked), records, "", fingerprint));
    }

    /// The same where it is known whose records they were: the officer of each case is shown who saw it in a list.
    public void list(Actor actor, String city, String action, Collection<Id> subjects, Object filter) {
        list(actor, city, action, subjects.size(), filter);
        var now = clock.instant();
        var byCity = new TreeMap<String, TreeSet<UUID>>();
        subjects.forEach(
                it -> byCity.computeIfAbsent(it.city(), _ -> new TreeSet<>()).add(it.uuid()));
        byCity.forEach((place, found) -> seen.list(
                actor,
                place,
                action,
                List.copyOf(found),
                found.stream().map(_ -> keys.next()).toList(),
                LocalDate.ofInstant(now, Times.CHINA),
                now));
    }
}

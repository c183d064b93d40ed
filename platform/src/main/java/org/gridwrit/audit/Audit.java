package org.gridwrit.audit;

import java.util.Collection;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Keys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// 审计 Writes who did what to which record, in the caller's transaction; where there is none, as at the door, in one of
/// its own.
@Component
@Transactional
public class Audit {
    private final AuditStore store;
    private final Keys keys;

    Audit(AuditStore store, Keys keys) {
        this.store = store;
        this.keys = keys;
    }

    /// @param city    six digits, the city of the subject
    /// @param action  `noun.verb`, e.g. `task.report`; its text is the message `audit.<action>`
    /// @param subject the key of the record
    /// @param detail  what a reader of the trail needs besides; never personal data
    public void record(Actor actor, String city, String action, UUID subject, String detail) {
        store.add(actor, city, action, new AuditStore.Line(keys.next(), subject, detail));
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
                        .map(it -> new AuditStore.Line(keys.next(), it, ""))
                        .toList());
    }
}

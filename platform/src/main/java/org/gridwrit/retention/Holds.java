package org.gridwrit.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stops erasure, and lets it go on. The president of a court decides; who asked why and until when is kept.
@Service
@Transactional
public class Holds {
    private static final int SHOWN = 50;

    /// No case has had as many.
    private static final int MOST = 200;

    /// Longer than any inspection; whoever needs more places it again and says why.
    private static final int YEARS = 5;

    private final HoldStore store;
    private final RetentionStore gate;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;

    Holds(HoldStore store, RetentionStore gate, Audit audit, Keys keys, Clock clock) {
        this.store = store;
        this.gate = gate;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    /// What is to be held: one case, or everything about the holder of one identity number.
    public record Wanted(
            @Nullable UUID caseId,
            @Nullable String caseNumber,
            @Nullable String idNumber,
            String reason,
            LocalDate until) {
        public static Wanted ofCase(UUID id, String number, String reason, LocalDate until) {
            return new Wanted(id, number, null, reason.strip(), until);
        }

        public static Wanted ofPerson(String idNumber, String reason, LocalDate until) {
            return new Wanted(null, null, idNumber, reason.strip(), until);
        }
    }

    /// Waits for a lot that is being erased: once this has returned, nothing of it goes.
    public Id place(Actor actor, Wanted wanted) {
        actor.mustBe(Role.PRESIDENT);
        if (wanted.reason().isEmpty()) throw new Refusal("retention.reason-missing");
        if (wanted.reason().length() > 500) throw new Refusal("retention.reason-long", 500);
        var today = Times.today(clock);
        if (wanted.until().isBefore(today) || wanted.until().isAfter(latest(today))) {
            throw new Refusal("retention.until", today, latest(today));
        }
        gate.lock(actor.city(), clock.instant());
        var id = new Id(actor.city(), keys.next());
        store.add(actor, id, wanted, clock.instant());
        audit.record(actor, id.city(), "hold.place", id.uuid(), wanted.until().toString());
        return id;
    }

    /// The last day a hold placed on this day may have.
    public static LocalDate latest(LocalDate today) {
        return today.plusYears(YEARS);
    }

    public void release(Actor actor, Id id) {
        actor.mustBe(Role.PRESIDENT);
        if (!store.release(actor.scope(), id, actor.name(), clock.instant())) throw new Refusal("hold.unknown");
        audit.record(actor, id.city(), "hold.release", id.uuid());
    }

    /// All there were for one case.
    @Transactional(readOnly = true)
    public List<Hold> ofCase(Actor actor, Id casefile) {
        return store.ofCase(actor.scope(), casefile, MOST);
    }

    @Transactional(readOnly = true)
    public Page<Hold> list(Actor actor, @Nullable UUID after) {
        var found = store.list(actor.scope(), actor.city(), after, SHOWN + 1);
        return Page.of(found, SHOWN, it -> it.id().uuid().toString());
    }
}

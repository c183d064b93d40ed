package org.gridwrit.publicity;

import static org.gridwrit.access.Role.COMMITTEE;
import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.publicity.LectureStore.Occasion;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 宣传场次 Recorded by the court or the township that held them. Nobody is asked for a number of lectures, and none is
/// counted for a person (国办函〔2026〕12号).
@Service
@Transactional
public class Lectures {
    private static final int PAGE = 30;
    private static final UUID LAST = new UUID(-1, -1);

    private final LectureStore store;
    private final Whereabouts places;
    private final CaseFiles cases;
    private final Audit audit;
    private final Clock clock;

    Lectures(LectureStore store, Whereabouts places, CaseFiles cases, Audit audit, Clock clock) {
        this.store = store;
        this.places = places;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /// 记一场
    ///
    /// @param lecture made by whoever sends it, so that a resent record makes one
    /// @throws Refusal `publicity.to-come`, `publicity.elsewhere`, `publicity.id-taken`, `publicity.case-of-court`
    public Id record(Actor actor, UUID lecture, NewLecture it) {
        actor.mustBe(OFFICER, LIAISON, DISPATCHER);
        it.mustBeWhole();
        if (it.held().isAfter(Times.today(clock))) throw new Refusal("publicity.to-come", it.held());
        var id = new Id(actor.city(), lecture);
        var court = places.court(actor, it.place());
        if (store.add(id, court, it, occasion(actor, it.casefile()), actor, clock.instant())) {
            audit.record(
                    actor, id.city(), "publicity.record", lecture, it.topic().name());
        } else if (store.named(actor.scope(), id).isEmpty()) {
            throw new Refusal("publicity.id-taken");
        }
        return id;
    }

    /// 撤回 It stays to be seen, and does not count any more.
    public void withdraw(Actor actor, Id id, String reason) {
        actor.mustBe(OFFICER, LIAISON, DISPATCHER);
        var found = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("publicity.unknown"));
        var why = NewLecture.text("reason", reason, 500);
        if (why.isEmpty()) throw new Refusal("publicity.reason-missing");
        if (found.withdrawal() != null) throw new Refusal("publicity.withdrawn");
        store.withdraw(id, why, actor, clock.instant());
        audit.record(actor, id.city(), "publicity.withdraw", id.uuid());
    }

    /// @throws Refusal `publicity.unknown`, also for one of elsewhere
    @Transactional(readOnly = true)
    public Lecture named(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("publicity.unknown"));
    }

    /// @param cursor of the page before, `2026-03-02_<key>`
    /// @throws Refusal `cursor.malformed`
    @Transactional(readOnly = true)
    public Page<Lecture> list(Actor actor, Period period, @Nullable String cursor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER, COMMITTEE);
        var held = period.to();
        var before = LAST;
        if (cursor != null && !cursor.isBlank()) {
            try {
                held = LocalDate.parse(cursor.substring(0, 10));
                before = UUID.fromString(cursor.substring(11));
            } catch (RuntimeException unreadable) {
                throw new Refusal("cursor.malformed", cursor);
            }
        }
        var found = store.list(actor.scope(), places.cities(actor), period, held, before, PAGE + 1);
        return Page.of(found, PAGE, it -> it.held() + "_" + it.id().uuid());
    }

    @Transactional(readOnly = true)
    public List<TopicSum> sums(Actor actor, Period period) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER, COMMITTEE);
        return store.sums(actor.scope(), places.cities(actor), period);
    }

    /// Whoever shows them says so on the trail.
    @Transactional(readOnly = true)
    public List<Lecture> ofCase(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.ofCase(actor.scope(), casefile);
    }

    private Occasion occasion(Actor actor, @Nullable Id casefile) {
        if (casefile == null) return Occasion.NONE;
        if (!(actor.scope() instanceof Scope.OfCourt)) throw new Refusal("publicity.case-of-court");
        var file = cases.own(actor, casefile);
        return new Occasion(file.id().uuid(), file.number(), null);
    }
}

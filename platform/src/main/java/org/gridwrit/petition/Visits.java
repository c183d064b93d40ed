package org.gridwrit.petition;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PETITION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.petition.PetitionMoved.What;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 下访 Court and petition office ask each other, or themselves, to go to the petitioners; whoever went writes down what
/// was
/// said, and what was promised.
@Service
@Transactional
public class Visits {
    private static final int LONGEST = 2000;
    private final PetitionStore store;
    private final VisitStore visits;
    private final PromiseStore promises;
    private final Moves moves;
    private final Audit audit;
    private final Clock clock;

    Visits(PetitionStore store, VisitStore visits, PromiseStore promises, Moves moves, Audit audit, Clock clock) {
        this.store = store;
        this.visits = visits;
        this.promises = promises;
        this.moves = moves;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param visit made by whoever sends it, so that a resent one asks once
    public void ask(Actor actor, Id id, UUID visit, NewVisit it) {
        var of = open(actor, id);
        it.mustBeInTime(Times.today(clock));
        if (!visits.add(of, visit, it, actor, clock.instant())) return;
        audit.record(actor, id.city(), "petition.ask", id.uuid(), it.goes().name());
    }

    /// 记下访 Once; by the office that was asked.
    public void made(Actor actor, Id id, UUID visit, LocalDate day, String said) {
        var of = mine(actor, id);
        var words = NewPetition.text(said, LONGEST);
        if (words.isEmpty()) throw new Refusal("petition.said-missing");
        if (day.isAfter(Times.today(clock))) throw new Refusal("petition.day-to-come", day);
        var asked = visits.one(id, visit).orElseThrow(() -> new Refusal("petition.visit-unknown"));
        if (asked.state() == Visit.State.MADE && asked.said().equals(words)) return;
        mustBeAsked(asked);
        if (asked.goes() != office(actor)) throw new Refusal("petition.visit-of-others");
        visits.end(of, visit, day, words, actor, clock.instant());
        audit.record(actor, id.city(), "petition.visit", id.uuid());
    }

    /// 取消
    void callOff(Actor actor, Id id, UUID visit, String reason) {
        var of = mine(actor, id);
        var why = NewPetition.text(reason, LONGEST);
        if (why.isEmpty()) throw new Refusal("petition.reason-missing");
        mustBeAsked(visits.one(id, visit).orElseThrow(() -> new Refusal("petition.visit-unknown")));
        visits.end(of, visit, null, why, actor, clock.instant());
        audit.record(actor, id.city(), "petition.call-off", id.uuid());
    }

    /// 记承诺
    public void promise(Actor actor, Id id, UUID promise, NewPromise it) {
        var of = open(actor, id);
        if (it.madeOn().isAfter(Times.today(clock))) throw new Refusal("petition.day-to-come", it.madeOn());
        if (!promises.add(of, promise, it, actor, clock.instant())) return;
        audit.record(actor, id.city(), "petition.promise", id.uuid(), it.side().name());
    }

    /// 兑现 or 未兑现, with words; once.
    public void settle(Actor actor, Id id, UUID promise, boolean kept, String outcome) {
        var of = mine(actor, id);
        var words = NewPetition.text(outcome, LONGEST);
        if (words.isEmpty()) throw new Refusal("petition.outcome-missing");
        var found = promises.one(id, promise).orElseThrow(() -> new Refusal("petition.promise-unknown"));
        if (!found.open()) {
            if (found.outcome().equals(words) && kept == (found.state() == Promise.State.KEPT)) return;
            throw new Refusal("petition.promise-settled", found.settledOn() == null ? "" : found.settledOn());
        }
        promises.settle(of, promise, kept, words, actor, Times.today(clock));
        audit.record(actor, id.city(), kept ? "petition.kept" : "petition.broken", id.uuid());
        moves.say(of, kept ? What.PROMISE_KEPT : What.PROMISE_BROKEN, promise, promise);
    }

    static Visit.Goes office(Actor actor) {
        return actor.role() == Role.PETITION ? Visit.Goes.PETITION_OFFICE : Visit.Goes.COURT;
    }

    private Petition open(Actor actor, Id id) {
        var of = mine(actor, id);
        if (!of.open()) throw new Refusal("petition.ended");
        return of;
    }

    private Petition mine(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PETITION);
        var of = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("petition.unknown"));
        of.mustBeWorkedOnBy(actor);
        return of;
    }

    private static void mustBeAsked(Visit it) {
        if (it.state() != Visit.State.ASKED) throw new Refusal("petition.visit-over");
    }
}

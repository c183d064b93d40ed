package org.gridwrit.petition;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PETITION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.petition.PetitionMoved.What;
import org.gridwrit.petition.law.Endings;
import org.gridwrit.petition.law.PetitionOutcome;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Visited;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 同席调解、办结、回访 What is written down of a table, how a petition ends, and who asks afterwards whether it has stayed so.
@Service
@Transactional
class Outcomes {
    private static final int LONGEST = 2000;
    private final PetitionStore store;
    private final PetitionerStore people;
    private final VisitStore visits;
    private final PromiseStore promises;
    private final MediationStore tables;
    private final EndingStore endings;
    private final Errands errands;
    private final Moves moves;
    private final Audit audit;
    private final Clock clock;

    Outcomes(
            PetitionStore store,
            PetitionerStore people,
            VisitStore visits,
            PromiseStore promises,
            MediationStore tables,
            EndingStore endings,
            Errands errands,
            Moves moves,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.visits = visits;
        this.promises = promises;
        this.tables = tables;
        this.endings = endings;
        this.errands = errands;
        this.moves = moves;
        this.audit = audit;
        this.clock = clock;
    }

    /// 记调解
    ///
    /// @param mediation made by whoever sends it, so that it is written down once
    void mediated(Actor actor, Id id, UUID mediation, NewMediation it) {
        var of = mine(actor, id);
        if (!of.open()) throw new Refusal("petition.ended");
        if (it.heldOn().isAfter(today())) throw new Refusal("petition.day-to-come", it.heldOn());
        if (!tables.add(of, mediation, it, actor, clock.instant())) return;
        audit.record(
                actor, id.city(), "petition.mediate", id.uuid(), it.result().name());
    }

    /// 办结
    ///
    /// @throws Refusal `petition.end-…` for the first thing that stands in the way
    void end(Actor actor, Id id, UUID ending, PetitionOutcome outcome, String words) {
        var of = mine(actor, id);
        var why = NewPetition.text(words, LONGEST);
        if (why.isEmpty()) throw new Refusal("petition.end-unreasoned");
        if (endings.endings(id).stream().anyMatch(it -> it.id().equals(ending))) return;
        if (!of.open()) throw new Refusal("petition.ended");
        Endings.bars(facts(of), outcome).stream().findFirst().ifPresent(bar -> {
            throw new Refusal(bar.refusal());
        });
        endings.end(of, ending, outcome, why, today(), actor, clock.instant());
        store.turn(id, Petition.State.ENDED);
        audit.record(actor, id.city(), "petition.end", id.uuid(), outcome.name());
        moves.say(of, outcome.contents() ? What.SETTLED : What.ENDED, ending);
    }

    /// 回访 Once. What has not lasted opens the petition again.
    void followedUp(Actor actor, Id id, UUID followUp, boolean well, String words) {
        var of = mine(actor, id);
        var said = NewPetition.text(words, LONGEST);
        if (said.isEmpty()) throw new Refusal("petition.said-missing");
        var found = endings.followUp(id, followUp).orElseThrow(() -> new Refusal("petition.follow-up-unknown"));
        if (found.state() == FollowUp.State.DONE && found.words().equals(said)) return;
        if (!found.open()) throw new Refusal("petition.follow-up-closed", found.dueOn());
        endings.done(of, followUp, well, said, actor, today());
        audit.record(actor, id.city(), "petition.follow-up", id.uuid(), well ? "WELL" : "AGAIN");
        if (well || of.open()) return;
        endings.drop(id);
        store.turn(id, Petition.State.OPEN);
        audit.record(actor, id.city(), "petition.reopen", id.uuid());
        moves.say(of, What.REOPENED, followUp);
    }

    /// What an ending is weighed by.
    Endings.Facts facts(Petition of) {
        var asked = visits.of(of.id());
        return new Endings.Facts(
                (int) promises.of(of.id()).stream().filter(Promise::open).count(),
                (int) asked.stream()
                        .filter(it -> it.state() == Visit.State.ASKED)
                        .count(),
                of.cameOn(),
                metOn(of));
    }

    private @Nullable LocalDate metOn(Petition of) {
        return Stream.of(
                        visits.of(of.id()).stream().map(Visit::visitedOn),
                        tables.of(of.id()).stream().map(Mediation::heldOn),
                        errands.of(of, people.of(of.id())).stream().map(Visited::day))
                .flatMap(it -> it)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Petition mine(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PETITION);
        var of = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("petition.unknown"));
        of.mustBeWorkedOnBy(actor);
        return of;
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}

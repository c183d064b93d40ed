package org.gridwrit.petition;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PETITION;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.AddressKey;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.court.Courts;
import org.gridwrit.intake.routing.Sending;
import org.gridwrit.intake.routing.Sending.Person;
import org.gridwrit.intake.routing.Sending.Sent;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.Visited;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 请网格员下访 The worker of each petitioner's grid is asked to go there. A task of the case as any other: it has a last
/// day,
/// the worker sees whom to visit step by step, and the court reads the report.
@Service
@Transactional
class Errands {
    private final PetitionStore store;
    private final PetitionerStore people;
    private final CaseFiles cases;
    private final Courts courts;
    private final Sending sending;
    private final TaskLists tasks;
    private final Walls walls;
    private final Seal seal;
    private final Audit audit;

    Errands(
            PetitionStore store,
            PetitionerStore people,
            CaseFiles cases,
            Courts courts,
            Sending sending,
            TaskLists tasks,
            Walls walls,
            Seal seal,
            Audit audit) {
        this.store = store;
        this.people = people;
        this.cases = cases;
        this.courts = courts;
        this.sending = sending;
        this.tasks = tasks;
        this.walls = walls;
        this.seal = seal;
        this.audit = audit;
    }

    /// @param whom petitioners of it; those without an address nobody can be sent to
    /// @throws Refusal `petition.nobody`, `petition.case-unfiled` while the docket has none of its cases
    Sent ask(Actor actor, Id id, Collection<UUID> whom, String words) {
        actor.mustBe(OFFICER, LIAISON, PETITION);
        var of = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("petition.unknown"));
        of.mustBeWorkedOnBy(actor);
        var told = NewPetition.text(words, 500);
        var chosen = people.of(id).stream()
                .filter(it ->
                        whom.contains(it.id()) && !AddressKey.of(it.address()).isEmpty())
                .map(it -> new Person(
                        it.id(), it.name(), it.address(), seal.index(it.name() + "\n" + AddressKey.of(it.address()))))
                .toList();
        if (chosen.isEmpty()) throw new Refusal("petition.nobody");
        var sent = sending.send(actor, file(of), TaskKind.VISIT_PETITIONER, told, chosen);
        audit.record(actor, id.city(), "petition.ask", id.uuid(), sent.asked() + " " + sent.doubtful());
        return sent;
    }

    /// What workers were asked, and what they said. The look at the petition is on the trail.
    @Transactional(readOnly = true)
    List<Visited> of(Petition of, Collection<Petitioner> who) {
        var court = courts.named(of.court());
        return walls.within(
                Placing.wall(court),
                () -> tasks.visited(
                        new Scope.OfCourt(court.code()),
                        of.id().city(),
                        keys(of),
                        TaskKind.VISIT_PETITIONER,
                        who.stream().map(Petitioner::id).toList()));
    }

    /// Of whom the court's liaison or the township has to say first where they live.
    @Transactional(readOnly = true)
    Set<UUID> waiting(Petition of) {
        var court = courts.named(of.court());
        return walls.within(
                Placing.wall(court),
                () -> sending.waiting(new Scope.OfCourt(court.code()), of.id().city(), keys(of)));
    }

    /// The first of its cases that the docket has, an open one before a closed one.
    private CaseFile file(Petition of) {
        var court = courts.named(of.court());
        var found = walls.within(
                Placing.wall(court),
                () -> keys(of).stream()
                        .map(it -> cases.named(
                                new Scope.OfCourt(court.code()), new Id(of.id().city(), it)))
                        .toList());
        return found.stream()
                .filter(it -> it.state().open())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseThrow(() -> new Refusal("petition.case-unfiled"));
    }

    private static List<UUID> keys(Petition of) {
        return of.cases().stream()
                .map(PetitionAbout::caseId)
                .filter(Objects::nonNull)
                .toList();
    }
}

package org.gridwrit.intake.routing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// 派人走访 Asks for help at the addresses of people of a case, as a docket does: what is certain goes to the grid, what is
/// doubtful to the inbox, and goes out from there once somebody has settled it. As many days as the court's policy
/// gives.
@Component
public class Sending {
    private final Routing routing;
    private final RouteStore store;
    private final TaskDrafts drafts;
    private final Tasks tasks;
    private final Courts courts;
    private final Walls walls;
    private final Keys keys;
    private final Clock clock;

    Sending(
            Routing routing,
            RouteStore store,
            TaskDrafts drafts,
            Tasks tasks,
            Courts courts,
            Walls walls,
            Keys keys,
            Clock clock) {
        this.routing = routing;
        this.store = store;
        this.drafts = drafts;
        this.tasks = tasks;
        this.courts = courts;
        this.walls = walls;
        this.keys = keys;
        this.clock = clock;
    }

    /// Who is to be visited.
    ///
    /// @param index blind index that finds the same person in other cases
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Person(UUID id, String name, String address, byte[] index) {}

    /// @param asked    tasks that are new; what was open before is not asked twice
    /// @param doubtful addresses that wait for a person
    public record Sent(int asked, int doubtful) {}

    @Transactional
    public Sent send(Actor actor, CaseFile file, TaskKind kind, String words, List<Person> people) {
        var court = courts.named(file.court());
        return walls.within(Wall.ofProgram("sending", court.code(), court.cityCode()), () -> {
            var found = routing.route(
                    court,
                    people.stream().map(it -> new Sought(it.address, null)).toList());
            var policy = courts.policy(court.code());
            var certain = new ArrayList<NewTask>();
            var doubtful = new ArrayList<DoubtfulRoute>();
            for (var it : people) {
                var waiting = waiting(file, kind, words, it);
                switch (found.get(new Sought(it.address, null))) {
                    case Route.Found(var grid) -> certain.addAll(drafts.of(waiting, grid, policy));
                    case Route.Doubtful why -> doubtful.add(waiting.because(why));
                    case null -> throw new IllegalStateException("no route");
                }
            }
            store.addAll(court.cityCode(), doubtful);
            var planned = tasks.plan(actor, court.cityCode(), certain);
            return new Sent(planned.dispatched().size() + planned.waiting().size(), doubtful.size());
        });
    }

    /// Whose address waits for somebody to settle it, in these cases of a court.
    @Transactional(readOnly = true)
    public Set<UUID> waiting(Scope.OfCourt scope, String city, Collection<UUID> cases) {
        return store.waited(scope, city, cases).stream()
                .filter(Waited::open)
                .map(Waited::debtorId)
                .collect(Collectors.toSet());
    }

    private DoubtfulRoute waiting(CaseFile file, TaskKind kind, String words, Person it) {
        return new DoubtfulRoute(
                new Id(file.id().city(), keys.next()),
                file.court(),
                file.id().uuid(),
                file.number(),
                file.livelihood(),
                it.id,
                it.name,
                it.index,
                it.address,
                List.of(kind),
                words,
                "",
                "",
                List.of(),
                clock.instant(),
                null);
    }
}

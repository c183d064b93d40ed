package org.gridwrit.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.AddressKey;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.court.Courts;
import org.gridwrit.intake.Asking.Ask;
import org.gridwrit.intake.routing.DoubtfulRoute;
import org.gridwrit.intake.routing.Route;
import org.gridwrit.intake.routing.RouteStore;
import org.gridwrit.intake.routing.Routing;
import org.gridwrit.intake.routing.TaskDrafts;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes one chunk in: cases, tasks, doubtful addresses, rejected rows and the progress of the batch, all or nothing.
@Component
class ChunkDesk {
    static final Duration LEASE = Duration.ofSeconds(20);

    private final BatchStore batches;
    private final RejectStore rejects;
    private final RouteStore routes;
    private final Asking asking;
    private final CaseFiles cases;
    private final Tasks tasks;
    private final Routing routing;
    private final Courts courts;
    private final TaskDrafts drafts;
    private final Seal seal;
    private final Keys keys;
    private final Clock clock;

    ChunkDesk(
            BatchStore batches,
            RejectStore rejects,
            RouteStore routes,
            Asking asking,
            CaseFiles cases,
            Tasks tasks,
            Routing routing,
            Courts courts,
            TaskDrafts drafts,
            Seal seal,
            Keys keys,
            Clock clock) {
        this.batches = batches;
        this.rejects = rejects;
        this.routes = routes;
        this.asking = asking;
        this.cases = cases;
        this.tasks = tasks;
        this.routing = routing;
        this.courts = courts;
        this.drafts = drafts;
        this.seal = seal;
        this.keys = keys;
        this.clock = clock;
    }

    /// @throws TakenOver when somebody else has gone on with the batch from the same row
    @Transactional
    public void take(Batch batch, int fromRow, Chunk chunk) {
        var docket = new Docket(chunk.rows());
        var filings = cases.file(batch.actor(), batch.id().city(), batch.court(), docket.cases());
        var asks = asking.fresh(batch, docket, filings);
        var routed = route(batch, asks);
        rejects.addAll(batch, chunk.rejects());
        var tally = Tallying.of(chunk, docket, filings, asks, routed);
        if (!batches.advance(batch.id(), fromRow, chunk, tally, clock.instant().plus(LEASE))) throw new TakenOver();
    }

    /// Rolls the chunk back.
    static final class TakenOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// @return for how many a grid was found
    private int route(Batch batch, List<Ask> asks) {
        if (asks.isEmpty()) return 0;
        var city = batch.id().city();
        var found = routing.route(
                courts.named(batch.court()), asks.stream().map(Ask::sought).toList());
        var policy = courts.policy(batch.court());
        var planned = new ArrayList<NewTask>();
        var doubtful = new ArrayList<DoubtfulRoute>();
        var wider = new HashMap<UUID, DoubtfulRoute>();
        int routed = 0;
        for (var ask : asks) {
            var waiting = waiting(batch, ask);
            switch (found.get(ask.sought())) {
                case Route.Found(var grid) -> {
                    planned.addAll(drafts.of(waiting, grid, policy));
                    routed++;
                }
                case Route.Doubtful it when ask.waiting() == null -> doubtful.add(waiting.because(it));
                case Route.Doubtful it -> wider.put(ask.waiting(), waiting.because(it));
                case null -> throw new IllegalStateException("no route");
            }
        }
        if (!planned.isEmpty()) tasks.plan(batch.actor(), city, planned);
        wider.keySet().removeAll(routes.widen(city, wider));
        doubtful.addAll(wider.values());
        routes.addAll(city, doubtful);
        return routed;
    }

    private DoubtfulRoute waiting(Batch batch, Ask ask) {
        var debtor = ask.debtor();
        var index = debtor.index();
        var name = debtor.party().name();
        return new DoubtfulRoute(
                new Id(batch.id().city(), keys.next()),
                batch.court(),
                ask.filing().casefile().uuid(),
                ask.filing().number().toString(),
                ask.errand().livelihood(),
                debtor.id(),
                name,
                index == null ? seal.index(name + "\n" + AddressKey.of(debtor.address())) : index,
                debtor.address(),
                List.copyOf(ask.errand().kinds()),
                ask.errand().words(),
                "",
                "",
                List.of(),
                clock.instant(),
                null);
    }
}

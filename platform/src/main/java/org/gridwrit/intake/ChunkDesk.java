package org.gridwrit.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Filing;
import org.gridwrit.court.Courts;
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
        var doubtful = new ArrayList<DoubtfulRoute>();
        int routed = route(batch, docket, filings, doubtful);
        routes.addAll(batch.id().city(), doubtful);
        rejects.addAll(batch, chunk.rejects());
        var tally = tally(chunk, docket, filings, routed, doubtful.size());
        if (!batches.advance(batch.id(), fromRow, chunk, tally, clock.instant().plus(LEASE))) throw new TakenOver();
    }

    /// Rolls the chunk back.
    static final class TakenOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private int route(Batch batch, Docket docket, List<Filing> filings, List<DoubtfulRoute> doubtful) {
        var addresses = filings.stream()
                .flatMap(it -> it.newDebtors().stream())
                .map(it -> it.party().address())
                .toList();
        if (addresses.isEmpty()) return 0;
        var found = routing.route(courts.named(batch.court()), addresses);
        var policy = courts.policy(batch.court());
        var planned = new ArrayList<NewTask>();
        int routed = 0;
        for (var filing : filings) {
            for (var debtor : filing.newDebtors()) {
                var waiting = waiting(batch, docket, filing, debtor);
                switch (found.get(debtor.party().address())) {
                    case Route.Found(var grid) -> {
                        planned.addAll(drafts.of(waiting, grid, policy));
                        routed++;
                    }
                    case Route.Doubtful it -> doubtful.add(waiting.because(it));
                    case null -> throw new IllegalStateException("no route");
                }
            }
        }
        if (!planned.isEmpty()) tasks.plan(batch.actor(), batch.id().city(), planned);
        return routed;
    }

    private DoubtfulRoute waiting(Batch batch, Docket docket, Filing filing, Filing.Debtor debtor) {
        var party = debtor.party();
        var errand = docket.errand(filing.number(), party);
        var number = party.idNumber();
        return new DoubtfulRoute(
                new Id(batch.id().city(), keys.next()),
                batch.court(),
                filing.casefile().uuid(),
                filing.number().toString(),
                errand.livelihood(),
                debtor.id(),
                party.name(),
                seal.index(number == null ? party.name() + "\n" + Routing.key(party.address()) : number),
                party.address(),
                List.copyOf(errand.kinds()),
                errand.words(),
                "",
                "",
                List.of(),
                clock.instant(),
                null);
    }

    private static Batch.Tally tally(Chunk chunk, Docket docket, List<Filing> filings, int routed, int doubtful) {
        int imported = 0;
        int updated = 0;
        int unchanged = 0;
        for (var filing : filings) {
            int rows = docket.rowsOf(filing.number());
            switch (filing.outcome()) {
                case NEW -> imported += rows;
                case UPDATED -> updated += rows;
                case UNCHANGED -> unchanged += rows;
            }
        }
        int rejected = chunk.rejects().size();
        return new Batch.Tally(
                chunk.rows().size() + rejected, imported, updated, unchanged, rejected, routed, doubtful);
    }
}

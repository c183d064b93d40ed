package org.gridwrit.payout.payment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Few;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// Batches in the course of the case: drawn, and let go or withdrawn. What was paid stands there by the ledger.
@Component
class BatchSource implements TimelineSource {
    private final PaymentBatchStore store;

    BatchSource(PaymentBatchStore store) {
        this.store = store;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.MONEY);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(store.ofCase(actor.scope(), casefile).stream().flatMap(BatchSource::entries), before, limit);
    }

    private static Stream<Entry> entries(PaymentBatch it) {
        var line = List.of(Said.known(
                "payment-batch.line",
                String.valueOf(it.serial()),
                String.valueOf(it.payments()),
                it.amount().toString()));
        var drawn = Entry.of(
                        new Moment(it.drawnAt(), it.id().uuid()),
                        Part.MONEY,
                        Said.known("payment-batch.state.DRAWN"),
                        it.drawnByName(),
                        null)
                .saying(line);
        var decision = it.decision();
        if (decision == null) return Stream.of(drawn);
        var decided = Entry.of(
                        new Moment(decision.at(), it.id().uuid()),
                        Part.MONEY,
                        Said.known("payment-batch.state." + it.state()),
                        decision.by(),
                        null)
                .saying(line);
        return Stream.of(drawn, decided);
    }
}

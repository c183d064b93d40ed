package org.gridwrit.casefile.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Few;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// Money, entry by entry. Where a settlement tells of its payments itself, they are not told twice.
@Component
class LedgerSource implements TimelineSource {
    private final LedgerStore store;

    LedgerSource(LedgerStore store) {
        this.store = store;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.MONEY);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        var told = wanted.contains(Part.SETTLEMENT);
        var entries = store.of(actor.scope(), casefile).entries().stream()
                .filter(it -> !told || it.origin() != Origin.SETTLEMENT)
                .map(LedgerSource::entry);
        return Few.before(entries, before, limit);
    }

    private static Entry entry(LedgerEntry it) {
        var said = new ArrayList<Said>();
        said.add(Said.known("timeline.yuan", it.amount().toString()));
        said.add(Said.known("ledger.origin." + it.origin()));
        if (!it.words().isEmpty()) said.add(Said.words(it.words()));
        var title = Said.known((it.isCounter() ? "ledger.counter-of." : "ledger.kind.") + it.kind());
        return Entry.of(new Moment(it.at(), it.id()), Part.MONEY, title, it.by(), null)
                .saying(said)
                .marked(it.isCounter() ? List.of("timeline.correction") : List.of());
    }
}

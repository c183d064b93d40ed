package org.gridwrit.casefile.filing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CasesFiled;
import org.gridwrit.casefile.Filing;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Files one batch. The database says which cases are new; for the others [Comparison] says what changed.
@Component
public class FilingDesk {
    private final FilingStore store;
    private final PartySealing sealing;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FilingDesk(
            FilingStore store,
            PartySealing sealing,
            Audit audit,
            Keys keys,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.sealing = sealing;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
        this.events = events;
    }

    private record Draft(UUID id, NewCase told) {
        String number() {
            return told.number().toString();
        }
    }

    public List<Filing> file(Actor actor, String city, String court, List<NewCase> cases) {
        var drafts = NewCases.byNumber(cases).stream()
                .map(it -> new Draft(keys.next(), it))
                .toList();
        var at = clock.instant();
        var now = Times.utc(at);
        var rows = drafts.stream().map(it -> CaseRow.first(it.id, it.told)).toList();
        var inserted = store.insertOrLock(city, court, rows, now);
        var known = known(
                city, drafts.stream().filter(it -> !inserted.contains(it.id)).toList());
        var batch = new FilingBatch(city, court, sealing, keys, at);
        for (var draft : drafts) {
            var before = known.get(draft.number());
            if (before == null) batch.addNew(draft.id, draft.told);
            else batch.compare(before, draft.told);
        }
        if (!batch.added.isEmpty()) store.addParties(city, court, batch.added);
        if (!batch.events.isEmpty()) {
            store.correct(city, court, batch.corrected, batch.amended, batch.events, actor.name(), now);
        }
        audit.recordAll(actor, city, "casefile.file", batch.filedIds());
        audit.recordAll(actor, city, "casefile.correct", batch.correctedIds());
        CasesFiled.counting(batch.filed, batch.recounted).ifPresent(events::publishEvent);
        return batch.filings;
    }

    private Map<String, KnownCase> known(String city, List<Draft> drafts) {
        if (drafts.isEmpty()) return Map.of();
        return store.known(city, drafts.stream().map(Draft::number).toList());
    }
}

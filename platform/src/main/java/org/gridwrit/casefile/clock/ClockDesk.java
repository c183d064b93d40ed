package org.gridwrit.casefile.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.clock.ClockChange.What;
import org.gridwrit.division.Holidays;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reckons clocks, and keeps what became of them beside them. Within the transaction of whoever asks.
@Component
class ClockDesk {
    static final String PROGRAM = "";

    private final ClockStore store;
    private final PauseStore pauses;
    private final ClockChangeStore changes;
    private final Holidays holidays;
    private final Keys keys;

    ClockDesk(ClockStore store, PauseStore pauses, ClockChangeStore changes, Holidays holidays, Keys keys) {
        this.store = store;
        this.pauses = pauses;
        this.changes = changes;
        this.holidays = holidays;
        this.keys = keys;
    }

    void beginByFiling(CaseFile file) {
        beginByFiling(file.id(), file.court(), file.number(), file.filedOn());
    }

    /// The application and the order to enforce come with the filing.
    void beginByFiling(Id casefile, String court, String number, LocalDate filedOn) {
        for (var kind : ClockKind.values()) {
            if (kind.begunByFiling()) begin(casefile, court, number, keys.next(), kind, filedOn, "", PROGRAM);
        }
    }

    boolean begin(CaseFile file, UUID id, ClockKind kind, LocalDate from, String words, String actor) {
        return begin(file.id(), file.court(), file.number(), id, kind, from, words, actor);
    }

    boolean begin(
            Id of, String court, String number, UUID id, ClockKind kind, LocalDate from, String words, String actor) {
        var last = last(kind, from, pauses.ofCase(new Scope.OfCourt(court), of));
        var begun = new LegalClock(
                new Id(of.city(), id), court, of.uuid(), number, kind, from, last, words, Step.NOBODY, null);
        if (!store.add(begun)) return false;
        changes.add(begun, What.BEGUN, actor, words);
        return true;
    }

    void end(LegalClock of, LocalDate day, String words, String actor) {
        var ended = of.ended(day, words);
        store.save(ended);
        changes.add(ended, What.ENDED, actor, words);
    }

    void recount(Scope scope, Id casefile, What what, String actor, String words) {
        var paused = pauses.ofCase(scope, casefile);
        store.ofCase(scope, casefile).stream()
                .filter(it -> it.end() == null)
                .forEach(it -> recount(it, paused, what, actor, words));
    }

    /// @return whether it ends on another day now
    boolean recount(LegalClock of, List<CasePause> paused, What what, String actor, String words) {
        var last = last(of.kind(), of.startedOn(), paused);
        if (Objects.equals(last, of.lastOn())) return false;
        var moved = of.lastOn(last);
        store.save(moved);
        changes.add(moved, what, actor, words);
        return true;
    }

    private @Nullable LocalDate last(ClockKind kind, LocalDate from, List<CasePause> paused) {
        var days = kind.ofTheCase ? paused.stream().map(CasePause::days).toList() : List.<Pause>of();
        return Reckoning.lastDay(from, kind.term, days, holidays::isWorkingDay).orElse(null);
    }
}

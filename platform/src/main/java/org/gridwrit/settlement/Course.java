package org.gridwrit.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.division.Holidays;
import org.gridwrit.settlement.SettlementEvent.Kind;
import org.gridwrit.settlement.law.Agreement;
import org.gridwrit.settlement.law.Performance;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What every command on a settlement does: take it under its lock, save what became of it, note it.
@Component
class Course {
    private final SettlementStore store;
    private final EventStore events;
    private final CaseFiles cases;
    private final Holidays holidays;
    private final ApplicationEventPublisher publisher;
    private final Keys keys;
    private final Clock clock;

    Course(
            SettlementStore store,
            EventStore events,
            CaseFiles cases,
            Holidays holidays,
            ApplicationEventPublisher publisher,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.cases = cases;
        this.holidays = holidays;
        this.publisher = publisher;
        this.keys = keys;
        this.clock = clock;
    }

    /// Of the actor's own court, and of a case that is still open.
    Settlement lock(Actor actor, Id id) {
        var found = store.lock(new Scope.OfCourt(actor.court()), id)
                .filter(it -> it.court().equals(actor.court()))
                .orElseThrow(() -> new Refusal("settlement.unknown"));
        cases.named(actor.scope(), found.casefile()).state().mustBeOpen();
        return found;
    }

    boolean isOpen(Settlement of) {
        return cases.named(new Scope.OfCourt(of.court()), of.casefile()).state().open();
    }

    void save(Settlement before, Agreement after) {
        store.save(before.id(), after, nextDue(after), now());
        if (after.inForce().isEmpty()) return;
        var news = Changes.between(before.id(), before.agreement(), after, today(), this::orNextWorkingDay);
        if (!news.isEmpty() || Changes.moved(before.agreement(), after)) tell(before, after, news);
    }

    /// For whoever counts how settlements are performed.
    void tell(Settlement of, Agreement after, List<SettlementChanged.Line> news) {
        publish(new SettlementChanged(
                of.id(),
                of.caseId(),
                of.caseNumber(),
                of.court(),
                now(),
                today(),
                Changes.version(after),
                after.state().name(),
                news));
    }

    @Nullable
    LocalDate nextDue(Agreement of) {
        if (!(of.state() instanceof SettlementState.Performing)) return null;
        return performance(of)
                .flatMap(Performance::next)
                .map(Performance.Line::due)
                .orElse(null);
    }

    Optional<Performance> performance(Agreement of) {
        return of.performance(holidays::orNextWorkingDay);
    }

    LocalDate orNextWorkingDay(LocalDate day) {
        return holidays.orNextWorkingDay(day);
    }

    void note(Settlement of, Actor by, Kind kind, String words, @Nullable Fen amount) {
        events.add(of, new SettlementEvent(keys.next(), now(), by.name(), kind, words, amount));
    }

    /// 履行完毕 With the last payment, or with an amendment that asks for no more than was paid.
    void performed(Actor by, Settlement of, Agreement after) {
        var waived = after.inForce().orElseThrow().terms().waived();
        note(of, by, Kind.PERFORMED, "", after.paid());
        publish(new SettlementPerformed(
                of.id(),
                of.caseId(),
                of.caseNumber(),
                of.court(),
                after.paid(),
                waived,
                today(),
                of.persuaded(),
                by.name()));
    }

    void publish(Object event) {
        publisher.publishEvent(event);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Times.today(clock);
    }
}

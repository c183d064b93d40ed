package org.gridwrit.casefile.clock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.clock.ClockChange.What;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Holidays;
import org.gridwrit.division.HolidaysChanged;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What clocks do by themselves, city by city and in lots: they begin with a filing, tell whom they must, and follow
/// the
/// holiday calendar. What a killed program did not finish the next one does, and nothing twice.
@Component
class ClockWatch {
    private static final int LOT = 500;
    private static final UUID LEAST = new UUID(0, 0);

    private final ClockStore store;
    private final ClockListStore lists;
    private final ClockChangeStore changes;
    private final PauseStore pauses;
    private final ClockDesk desk;
    private final Courts courts;
    private final Holidays holidays;
    private final Walls walls;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockWatch(
            ClockStore store,
            ClockListStore lists,
            ClockChangeStore changes,
            PauseStore pauses,
            ClockDesk desk,
            Courts courts,
            Holidays holidays,
            Walls walls,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.changes = changes;
        this.pauses = pauses;
        this.desk = desk;
        this.courts = courts;
        this.holidays = holidays;
        this.walls = walls;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${gridwrit.clock.every:PT10M}", initialDelayString = "PT3M")
    void run() {
        courts.citiesUnder("桂").forEach(city -> {
            inLots(city, () -> begin(city));
            inLots(city, () -> pass(city, Times.today(clock)));
            inLots(city, () -> tell(city, Times.today(clock)));
        });
    }

    /// @return how many were begun
    int begin(String city) {
        var found = lists.unbegun(city, LOT);
        found.forEach(it -> desk.beginByFiling(new Id(city, it.id()), it.court(), it.number(), it.on()));
        return found.size();
    }

    /// 期满 Nobody is told that a public notice is over: it served.
    ///
    /// @return how many came to pass
    int pass(String city, LocalDate today) {
        int done = 0;
        for (var kind : ClockKind.values()) {
            if (!kind.comesToPass()) continue;
            var found = store.passed(city, kind, today, LOT - done);
            found.forEach(it -> desk.end(it, Objects.requireNonNull(it.lastOn()), "", ClockDesk.PROGRAM));
            done += found.size();
        }
        return done;
    }

    /// @return how many were told
    int tell(String city, LocalDate today) {
        var found = store.toTell(city, today, LOT);
        found.forEach(it -> tell(it, today));
        return found.size();
    }

    /// All steps whose day has come, were they several.
    private void tell(LegalClock due, LocalDate today) {
        var at = due;
        while (at.tellOn().filter(day -> !day.isAfter(today)).isPresent()) {
            var step = at.told().next().orElseThrow();
            at = at.toldTo(step);
            var thing = UUID.nameUUIDFromBytes((at.id() + step.name()).getBytes(StandardCharsets.UTF_8));
            events.publishEvent(
                    new ClockRunsOut(at.id(), thing, at.caseId(), at.caseNumber(), at.court(), at.kind(), step));
            changes.add(at, What.TOLD, ClockDesk.PROGRAM, step.name());
        }
        store.save(at);
    }

    /// 节假日安排公布后 Clocks that run are reckoned again; what has ended stays as it was.
    @ApplicationModuleListener
    void recount(HolidaysChanged it) {
        holidays.readAgain();
        courts.citiesUnder("桂").forEach(city -> {
            var wall = Wall.throughCourts("clocks", city);
            var after = LEAST;
            while (after != null) {
                var from = after;
                after = walls.within(wall, () -> transaction.execute(_ -> recount(city, from)));
            }
        });
    }

    private @Nullable UUID recount(String city, UUID after) {
        var found = store.open(city, after, LOT);
        for (var it : found) {
            var paused = pauses.ofCase(new Scope.OfCourt(it.court()), it.casefile());
            desk.recount(it, paused, What.RECOUNTED, ClockDesk.PROGRAM, "");
        }
        return found.size() < LOT ? null : found.getLast().id().uuid();
    }

    private void inLots(String city, IntSupplier work) {
        int done;
        do {
            done = walls.within(
                    Wall.throughCourts("clocks", city),
                    () -> Objects.requireNonNull(transaction.execute(_ -> work.getAsInt())));
        } while (done == LOT);
    }
}

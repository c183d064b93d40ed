package org.gridwrit.service;

import java.time.Clock;
import java.util.UUID;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Reckoning;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Holidays;
import org.gridwrit.division.HolidaysChanged;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// 节假日安排公布后 What has not run out yet ends when its clock does: both are reckoned in the same way (CPL 85).
@Component
class ServiceDays {
    private static final int LOT = 500;
    private static final UUID LEAST = new UUID(0, 0);

    private final ServiceListStore lists;
    private final ServiceStore store;
    private final Courts courts;
    private final Holidays holidays;
    private final Walls walls;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ServiceDays(
            ServiceListStore lists,
            ServiceStore store,
            Courts courts,
            Holidays holidays,
            Walls walls,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.lists = lists;
        this.store = store;
        this.courts = courts;
        this.holidays = holidays;
        this.walls = walls;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @ApplicationModuleListener
    void recount(HolidaysChanged it) {
        holidays.readAgain();
        courts.citiesUnder("桂").forEach(city -> {
            var wall = Wall.throughCourts("service-days", city);
            var after = LEAST;
            while (after != null) {
                var from = after;
                after = walls.within(wall, () -> transaction.execute(_ -> recount(city, from)));
            }
        });
    }

    @Nullable
    UUID recount(String city, UUID after) {
        var found = lists.running(city, Times.today(clock), after, LOT);
        for (var it : found) {
            var kind = it.mode() == Mode.PUBLIC_NOTICE ? ClockKind.PUBLIC_NOTICE : ClockKind.ENTRUSTED_SERVICE;
            var last = Reckoning.lastDay(it.from(), kind.term, holidays::isWorkingDay);
            if (!last.equals(it.dueOn())) store.due(it.id(), last);
        }
        return found.size() < LOT ? null : found.getLast().id().uuid();
    }
}

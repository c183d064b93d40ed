package org.gridwrit.training;

import java.time.Clock;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells workers thirty days before a certificate ends, once, unless they hold a later one already.
@Component
class EndingJob {
    static final int DAYS = 30;
    private static final int LOT = 500;

    private final CertificateStore store;
    private final Divisions divisions;
    private final Walls walls;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingJob(
            CertificateStore store,
            Divisions divisions,
            Walls walls,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.divisions = divisions;
        this.walls = walls;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "${gridwrit.training.endings:0 37 7 * * *}", zone = "Asia/Shanghai")
    void run() {
        divisions.cities().forEach(it -> tell(it.cityCode()));
    }

    int tell(String city) {
        int all = 0;
        int done;
        do {
            done = walls.within(Wall.throughGrids("training", city.substring(0, 4)), () -> lot(city));
            all += done;
        } while (done == LOT);
        return all;
    }

    private int lot(String city) {
        var today = Times.today(clock);
        return java.util.Objects.requireNonNull(transaction.execute(_ -> {
            var told = store.tellEnding(city, today, today.plusDays(DAYS), LOT);
            told.forEach(events::publishEvent);
            return told.size();
        }));
    }
}

package org.gridwrit.task.recheck;

import java.time.Clock;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Times;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Opens what is due, city by city. The plan is a row with a day: whether the program was down, the clock was set back
/// or two instances are at it changes nothing.
@Component
class RecheckJob {
    static final int LOT = 500;

    private final Rechecks rechecks;
    private final Courts courts;
    private final Walls walls;
    private final Clock clock;

    RecheckJob(Rechecks rechecks, Courts courts, Walls walls, Clock clock) {
        this.rechecks = rechecks;
        this.courts = courts;
        this.walls = walls;
        this.clock = clock;
    }

    @Scheduled(cron = "${gridwrit.task.rechecks:0 17 * * * *}", zone = "Asia/Shanghai")
    void run() {
        courts.citiesUnder("桂").forEach(this::open);
    }

    int open(String city) {
        int all = 0;
        int done;
        do {
            done = walls.within(
                    Wall.throughCourts("rechecks", city), () -> rechecks.open(city, Times.today(clock), LOT));
            all += done;
        } while (done > 0);
        return all;
    }
}

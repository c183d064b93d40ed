package org.gridwrit.settlement;

import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Courts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks every hour at instalments whose day comes near, city by city; what was told before is not told again, so that
/// any number of instances may run it, and none need have run yesterday.
@Component
class DueJob {
    private final Dues dues;
    private final Courts courts;
    private final Walls walls;

    DueJob(Dues dues, Courts courts, Walls walls) {
        this.dues = dues;
        this.courts = courts;
        this.walls = walls;
    }

    @Scheduled(cron = "${gridwrit.settlement.dues:0 17 * * * *}", zone = "Asia/Shanghai")
    void run() {
        for (var city : courts.citiesUnder("桂")) {
            walls.within(Wall.throughCourts("settlements", city), () -> dues.tell(city));
        }
    }
}

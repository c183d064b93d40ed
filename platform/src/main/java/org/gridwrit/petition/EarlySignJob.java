package org.gridwrit.petition;

import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Courts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every night, city by city; whoever runs it twice keeps the same.
@Component
class EarlySignJob {
    private final EarlySignDesk desk;
    private final Courts courts;
    private final Walls walls;

    EarlySignJob(EarlySignDesk desk, Courts courts, Walls walls) {
        this.desk = desk;
        this.courts = courts;
        this.walls = walls;
    }

    @Scheduled(cron = "${gridwrit.petition.signs:0 41 3 * * *}", zone = "Asia/Shanghai")
    void run() {
        for (var city : courts.citiesUnder("桂")) {
            walls.within(Wall.throughCourts("petitions", city), () -> desk.reckon(city));
        }
    }
}

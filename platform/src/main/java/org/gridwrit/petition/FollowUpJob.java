package org.gridwrit.petition;

import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Courts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Opens every hour the follow-ups whose day has come, and says which promises end, city by city. What waits stands in
/// the database: any number of
/// instances may run it, and none need have run yesterday.
@Component
class FollowUpJob {
    private final DueFollowUps due;
    private final DuePromises promises;
    private final Courts courts;
    private final Walls walls;

    FollowUpJob(DueFollowUps due, DuePromises promises, Courts courts, Walls walls) {
        this.due = due;
        this.promises = promises;
        this.courts = courts;
        this.walls = walls;
    }

    @Scheduled(cron = "${gridwrit.petition.follow-ups:0 23 * * * *}", zone = "Asia/Shanghai")
    void run() {
        for (var city : courts.citiesUnder("桂")) {
            walls.within(Wall.throughCourts("petitions", city), () -> {
                due.open(city);
                promises.tell(city);
            });
        }
    }
}

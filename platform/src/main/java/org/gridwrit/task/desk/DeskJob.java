package org.gridwrit.task.desk;

import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.task.Tasks;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/// Looks every half minute for sightings nobody has answered for. Row locks let any number of instances run it at once.
@Configuration(proxyBeanMethods = false)
class DeskJob {
    private static final int LOT = 100;
    private final Desk desk;
    private final Tasks tasks;
    private final Walls walls;

    DeskJob(Desk desk, Tasks tasks, Walls walls) {
        this.desk = desk;
        this.tasks = tasks;
        this.walls = walls;
    }

    @Scheduled(cron = "${gridwrit.task.desk:5/30 * * * * *}", zone = "Asia/Shanghai")
    void run() {
        walls.within(Wall.ofProgram("expiry"), tasks::askingCities)
                .forEach(city -> walls.within(Wall.throughCourts("desk", city), () -> escalate(city)));
    }

    private void escalate(String city) {
        int told;
        do {
            told = desk.escalate(city, LOT);
        } while (told == LOT);
    }
}

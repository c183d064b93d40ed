package org.gridwrit.task;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.task.state.Trail;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Ends overdue tasks, city by city, in lots. Row locks let any number of instances run it at once.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ExpiryJob {
    private static final int LOT = 500;

    private final Tasks tasks;
    private final Walls walls;
    private final Trail trail;

    ExpiryJob(Tasks tasks, Walls walls, Trail trail) {
        this.tasks = tasks;
        this.walls = walls;
        this.trail = trail;
    }

    @Scheduled(cron = "${gridwrit.task.expiry:0 7 * * * *}", zone = "Asia/Shanghai")
    void run() {
        walls.within(Wall.ofProgram("expiry"), tasks::askingCities)
                .forEach(city -> walls.within(Wall.throughCourts("expiry", city), () -> expire(city)));
    }

    private void expire(String city) {
        var program = new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, city, new Scope.OfCourt("桂"));
        int done;
        do {
            done = tasks.expireDue(program, city, trail.today(), LOT);
        } while (done == LOT);
    }
}

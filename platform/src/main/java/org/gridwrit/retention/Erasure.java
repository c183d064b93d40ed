package org.gridwrit.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Component;

/// 到期删除 Erases what is past its time: every day, city by city, rule by rule, lot by lot. Killed at any moment, it goes
/// on where it was; several instances wait for each other at the gate of a city and find the other's work done.
@Component
public class Erasure {
    static final int COUNTED = 100_000;

    /// As in R__walls.sql.
    static final String WORK = "erasing";

    private final ErasureLot lots;
    private final RetentionStore store;
    private final HoldStore holds;
    private final Walls walls;
    private final List<RetentionRule> rules;
    private final Clock clock;

    Erasure(
            ErasureLot lots,
            RetentionStore store,
            HoldStore holds,
            Walls walls,
            List<RetentionRule> rules,
            Clock clock) {
        this.lots = lots;
        this.store = store;
        this.holds = holds;
        this.walls = walls;
        this.rules = rules;
        this.clock = clock;
    }

    /// Whatever is due today in every city and has not been erased yet.
    public void goOn() {
        var today = Times.today(clock);
        for (var city : Cities.ALL) run(city, today);
    }

    void run(String city, LocalDate today) {
        walls.within(Wall.throughCourts(WORK, city), () -> runWithin(city, today));
    }

    private void runWithin(String city, LocalDate today) {
        var mine = of(city);
        if (store.done(city, today, mine.size())) return;
        for (var rule : mine) {
            if (store.begin(rule, city, today, due(rule, city, today), clock.instant())) finish(rule, city, today);
        }
    }

    private void finish(RetentionRule rule, String city, LocalDate today) {
        while (!lots.erase(rule, city, today)) Thread.yield();
    }

    int due(RetentionRule rule, String city, LocalDate today) {
        return walls.within(
                Wall.throughCourts(WORK, city),
                () -> store.due(rule, List.of(city), today.minus(rule.kept()), holds.inForce(city, today), COUNTED));
    }

    /// Tables that no city owns are the region's.
    List<RetentionRule> of(String city) {
        return rules.stream()
                .filter(it -> it.how() != RetentionRule.How.ROWS_OF_ALL || city.equals(Cities.REGION))
                .toList();
    }
}

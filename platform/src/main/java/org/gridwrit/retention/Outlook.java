package org.gridwrit.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.retention.RetentionStore.HoldsOfCourt;
import org.gridwrit.retention.RetentionStore.Ran;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator sees of it: how many, never who.
@Service
@Transactional(readOnly = true)
class Outlook {
    private static final int DAYS = 30;

    private final Erasure erasure;
    private final RetentionStore store;
    private final Walls walls;
    private final List<RetentionRule> rules;
    private final Clock clock;

    Outlook(Erasure erasure, RetentionStore store, Walls walls, List<RetentionRule> rules, Clock clock) {
        this.erasure = erasure;
        this.store = store;
        this.walls = walls;
        this.rules = rules;
        this.clock = clock;
    }

    /// @param today  what the coming night erases; tried, not done
    /// @param soon   the same thirty days from now, if nothing else happens
    /// @param erased in the last thirty days
    record Line(String key, Period kept, int today, int soon, int erased, boolean stopped) {}

    record Seen(List<Line> rules, List<HoldsOfCourt> holds) {}

    Seen look(Actor actor) {
        actor.mustBe(Role.ADMINISTRATOR);
        return walls.within(Wall.throughCourts(Erasure.WORK, Cities.REGION), this::seen);
    }

    private Seen seen() {
        var today = Times.today(clock);
        var holds = store.holds(Cities.ALL, today);
        var ran = store.runs(Cities.ALL, today.minusDays(DAYS), today).stream()
                .collect(Collectors.toMap(Ran::rule, Function.identity()));
        var lines = rules.stream()
                .map(it -> line(it, today, holds, ran.get(it.key())))
                .toList();
        return new Seen(lines, holds);
    }

    private Line line(RetentionRule rule, LocalDate today, List<HoldsOfCourt> holds, @Nullable Ran ran) {
        return new Line(
                rule.key(),
                rule.kept(),
                due(rule, today, holds),
                due(rule, today.plusDays(DAYS), holds),
                ran == null ? 0 : ran.erased(),
                ran != null && ran.stopped());
    }

    /// One question for all cities where nothing is held, one for each of the others.
    private int due(RetentionRule rule, LocalDate day, List<HoldsOfCourt> holds) {
        var holding = holds.stream().map(HoldsOfCourt::city).distinct().toList();
        var free = Cities.ALL.stream().filter(it -> !holding.contains(it)).toList();
        var before = day.minus(rule.kept());
        int due = store.due(rule, free, before, Held.NOTHING, Erasure.COUNTED);
        if (rule.how() == RetentionRule.How.ROWS_OF_ALL) return due;
        for (var city : holding) due += erasure.due(rule, city, day);
        return due;
    }
}

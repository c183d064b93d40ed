package org.gridwrit.statistics.open;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.statistics.FigureQuery;
import org.gridwrit.statistics.FigureTable;
import org.gridwrit.statistics.Figures;
import org.gridwrit.statistics.Grouping;
import org.gridwrit.statistics.Measure;
import org.gridwrit.statistics.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 公开数字 What anybody may read: of a year, by city, what the region's committee reads of it – nothing fewer than five
/// facts stand behind – and of that only what says how much help there was.
@Service
@Transactional(readOnly = true)
public class OpenFigures {
    static final List<Measure> CHOSEN = Measure.Family.HELP.measures();
    private static final Scope REGION = new Scope.OfDivision("45");
    private static final Actor ANYBODY = new Actor(Actor.SYSTEM, "", Role.COMMITTEE, Cities.REGION, REGION);
    private static final int EARLIEST = 2019;

    private final Figures figures;
    private final Walls walls;
    private final Clock clock;

    OpenFigures(Figures figures, Walls walls, Clock clock) {
        this.figures = figures;
        this.walls = walls;
        this.clock = clock;
    }

    record Open(int year, Instant asOf, FigureTable table) {}

    /// @param year absent for this one
    Open of(@Nullable Integer year) {
        int chosen = year == null ? latest() : year;
        if (chosen < EARLIEST || chosen > latest()) throw new Refusal("figures.open-year", EARLIEST, latest());
        var query = new FigureQuery(Grouping.CITY, Period.ofYear(chosen), null, null, false, null);
        return walls.within(
                Wall.of(ANYBODY), () -> new Open(chosen, figures.asOf(), figures.table(ANYBODY, query, CHOSEN)));
    }

    int latest() {
        return Times.today(clock).getYear();
    }
}

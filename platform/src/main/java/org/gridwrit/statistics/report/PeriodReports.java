package org.gridwrit.statistics.report;

import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;
import org.gridwrit.statistics.FigureQuery;
import org.gridwrit.statistics.Figures;
import org.gridwrit.statistics.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 月报、年报 Of everything somebody's scope reaches, the figures of a month or a year.
@Service
@Transactional
public class PeriodReports {
    private final Figures figures;
    private final ReportUnit unit;

    PeriodReports(Figures figures, ReportUnit unit) {
        this.figures = figures;
        this.unit = unit;
    }

    /// @param month absent for the whole year
    /// @param kept  whether it is carried away
    PeriodReport of(Actor actor, int year, @Nullable Integer month, boolean kept) {
        var period = month == null ? Period.ofYear(year) : Period.ofMonth(year, month);
        var before = month == null ? Period.ofYear(year - 1) : Period.ofMonth(year - 1, month);
        var query = new FigureQuery(ReportUnit.parts(actor.scope()), period, null, null, false, null);
        var earlier = new FigureQuery(query.by(), before, null, null, false, null);
        var asOf = figures.asOf().atZone(Times.CHINA);
        return new PeriodReport(
                unit.name(actor.scope()),
                period,
                before,
                query.by(),
                asOf,
                figures.reconciled(actor, query).orElse(null),
                figures.report(actor, query, kept),
                figures.report(actor, earlier, false));
    }
}

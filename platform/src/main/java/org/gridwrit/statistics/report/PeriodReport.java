package org.gridwrit.statistics.report;

import java.time.ZonedDateTime;
import java.util.List;
import org.gridwrit.statistics.Comparison;
import org.gridwrit.statistics.FigureTable;
import org.gridwrit.statistics.Grouping;
import org.gridwrit.statistics.Measure;
import org.gridwrit.statistics.Period;
import org.gridwrit.statistics.Ratio;
import org.gridwrit.statistics.Reconciled;
import org.jspecify.annotations.Nullable;

/// 报表 What a court, a committee or the region has to show for a month or a year.
///
/// @param before  the same a year earlier
/// @param checked how the last look came out whether each figure is its list
record PeriodReport(
        String unit,
        Period period,
        Period before,
        Grouping by,
        ZonedDateTime asOf,
        @Nullable Reconciled checked,
        FigureTable table,
        FigureTable earlier) {
    public boolean ofYear() {
        return period.equals(Period.ofYear(period.from().getYear()));
    }

    /// Asked by templates.
    public Comparison.Line line(Measure measure) {
        return new Comparison.Line("", "", table.total(measure), earlier.total(measure));
    }

    /// Asked by templates.
    public String share(Ratio ratio) {
        return ratio.total(table).text();
    }

    public String earlierShare(Ratio ratio) {
        return ratio.total(earlier).text();
    }

    /// Those that did something; a page of noughts tells nobody anything.
    public List<FigureTable.Row> rows(Measure.Family family) {
        return table.rows().stream()
                .filter(it ->
                        family.measures().stream().anyMatch(one -> !it.of(one).empty()))
                .toList();
    }

    public boolean silent(Measure.Family family) {
        return family.measures().stream().allMatch(it -> line(it).empty());
    }
}

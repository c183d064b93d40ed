/// 报表 All figures of a court, a committee or the region over a month or a year, beside the year before, on paper and as
/// a
/// sheet. Start at `PeriodReports`.
@NullMarked
package org.gridwrit.statistics.report;

import org.jspecify.annotations.NullMarked;

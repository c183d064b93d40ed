package org.gridwrit.statistics.report;

import java.time.Clock;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;
import org.gridwrit.statistics.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 月报、年报 To look at before it is carried away: of the last month that is over, when nobody has chosen.
@Controller
class ReportsController {
    private final PeriodReports reports;
    private final Clock clock;

    ReportsController(PeriodReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/figures/report")
    String page(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer month,
            Model model) {
        var last = Times.today(clock).minusMonths(1);
        int chosen = year == null ? last.getYear() : year;
        var within = year == null && month == null ? Integer.valueOf(last.getMonthValue()) : month;
        model.addAttribute("year", chosen);
        model.addAttribute("month", within);
        model.addAttribute("families", Measure.Family.values());
        model.addAttribute("report", reports.of(actor, chosen, within, false));
        return "statistics/report";
    }
}

package org.gridwrit.statistics;

import java.time.Clock;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 统计 The table of figures, and the list that each of them opens.
@Controller
class FiguresController {
    private final Figures figures;
    private final UnitNames units;
    private final FigurePages pages;
    private final Clock clock;

    FiguresController(Figures figures, UnitNames units, FigurePages pages, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/figures")
    String table(
            Actor actor,
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "CASES_HELPED") Measure measure,
            Model model) {
        var query = asked.query(actor, measure.family(), Times.today(clock));
        pages.fill(model, actor, asked, query, measure);
        var table = figures.table(actor, query, measure.family().measures());
        model.addAttribute("table", table);
        model.addAttribute("bars", Bars.of(table, measure, query.by()));
        return "statistics/figures";
    }

    @GetMapping("/figures/{measure}/facts")
    String facts(
            Actor actor,
            @PathVariable Measure measure,
            @ModelAttribute Asked asked,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var query = asked.query(actor, measure.family(), Times.today(clock));
        model.addAttribute("query", query);
        model.addAttribute("measure", measure);
        model.addAttribute("unit", unit);
        model.addAttribute("unitName", unit == null ? null : units.unit(query.by(), unit));
        model.addAttribute("within", pages.within(measure.family(), query));
        model.addAttribute("after", after);
        model.addAttribute("units", units);
        if (!(actor.scope() instanceof Scope.OfCourt)) {
            model.addAttribute("table", figures.towns(actor, measure, query, unit));
            return "statistics/towns";
        }
        model.addAttribute("found", figures.facts(actor, measure, query, unit, after));
        model.addAttribute("figure", figures.figure(actor, measure, query, unit));
        return "statistics/facts";
    }
}

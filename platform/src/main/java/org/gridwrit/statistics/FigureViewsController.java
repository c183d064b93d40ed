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
import org.springframework.web.bind.annotation.RequestParam;

/// 对比、漏斗、县区图 Other looks at the same figures. Each address says all of what is shown: sent to somebody else it opens
/// the same, as far as their own scope goes.
@Controller
class FigureViewsController {
    private final Figures figures;
    private final FiguresMap map;
    private final FigurePages pages;
    private final Clock clock;

    FigureViewsController(Figures figures, FiguresMap map, FigurePages pages, Clock clock) {
        this.figures = figures;
        this.map = map;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/figures/comparison")
    String comparison(
            Actor actor,
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "CASES_HELPED") Measure measure,
            @RequestParam(defaultValue = "YEAR_AGO") Base base,
            @RequestParam(required = false) @Nullable String against,
            Model model) {
        var query = asked.query(actor, measure.family(), Times.today(clock));
        var other = query.in(base.of(query.period()));
        var only = measure.family().measures();
        var now = figures.table(actor, query, only);
        var unit = against == null || against.isBlank() ? null : against;
        var comparison = unit == null
                ? Comparison.periods(measure, now, figures.table(actor, other, only))
                : Comparison.units(measure, now, unit);
        pages.fill(model, actor, asked, query, measure);
        model.addAttribute("comparison", comparison);
        model.addAttribute("other", other.period());
        model.addAttribute("base", base);
        model.addAttribute("bases", Base.values());
        model.addAttribute(
                "trend",
                Trend.of(
                        measure,
                        figures.table(actor, query.by(Grouping.MONTH), only),
                        figures.table(actor, other.by(Grouping.MONTH), only)));
        return "statistics/comparison";
    }

    @GetMapping("/figures/funnel")
    String funnel(Actor actor, @ModelAttribute Asked asked, Model model) {
        var query = asked.query(actor, Measure.Family.ANSWERS, Times.today(clock));
        var table = figures.table(actor, query, Measure.Family.ANSWERS.measures());
        pages.fill(model, actor, asked, query, Measure.TASKS_ASKED);
        model.addAttribute("table", table);
        model.addAttribute("funnel", Funnel.of(table));
        return "statistics/funnel";
    }

    @GetMapping("/figures/map")
    String map(
            Actor actor,
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "CASES_HELPED") Measure measure,
            Model model) {
        var query = asked.query(actor, measure.family(), Times.today(clock)).by(Grouping.COUNTY);
        var table = figures.table(actor, query, measure.family().measures());
        pages.fill(model, actor, asked, query, measure);
        model.addAttribute("table", table);
        model.addAttribute("map", map.of(within(actor, query), measure, table));
        return "statistics/map";
    }

    /// The narrowest frame that holds all that may be seen.
    private static String within(Actor actor, FigureQuery query) {
        var place = query.place();
        if (place != null) return place.substring(0, Math.min(6, place.length()));
        if (actor.scope() instanceof Scope.OfDivision(var own)) return own.substring(0, Math.min(6, own.length()));
        return actor.court().length() == 1 ? "45" : actor.city().substring(0, 4);
    }
}

package org.gridwrit.statistics;

import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
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
    private final Clock clock;

    FiguresController(Figures figures, UnitNames units, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/figures")
    String table(
            Actor actor,
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "CASES_HELPED") Measure measure,
            Model model) {
        var today = Times.today(clock);
        var family = measure.family();
        var query = asked.query(actor, family, today);
        var table = figures.table(actor, query);
        model.addAttribute("query", query);
        model.addAttribute("asked", asked);
        model.addAttribute("year", query.period().from().getYear());
        model.addAttribute("thisYear", today.getYear());
        model.addAttribute("table", table);
        model.addAttribute("families", Measure.Family.values());
        model.addAttribute("measures", family.measures());
        model.addAttribute("ratios", family.ratios());
        model.addAttribute("measure", measure);
        model.addAttribute("groupings", Asked.groupings(actor, family));
        model.addAttribute("bars", Bars.of(table, measure, query.by()));
        model.addAttribute("within", within(family, query));
        model.addAttribute("committee", !(actor.scope() instanceof Scope.OfCourt));
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
        model.addAttribute("within", within(measure.family(), query));
        model.addAttribute("after", after);
        model.addAttribute("units", units);
        if (!(actor.scope() instanceof Scope.OfCourt)) {
            model.addAttribute("table", figures.towns(actor, query, unit));
            return "statistics/towns";
        }
        model.addAttribute("found", figures.facts(actor, measure, query, unit, after));
        model.addAttribute("figure", figures.figure(actor, measure, query, unit));
        return "statistics/facts";
    }

    private @Nullable String within(Measure.Family family, FigureQuery query) {
        var place = query.place() == null ? query.court() : query.place();
        var kind = query.kind();
        return Stream.of(place == null ? null : units.name(place), kind == null ? null : units.word(family.own(), kind))
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " · " + other)
                .orElse(null);
    }
}

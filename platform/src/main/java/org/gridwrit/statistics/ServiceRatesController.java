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

/// 一次送达率 By court, mode, place or month; each figure opens its list.
@Controller
class ServiceRatesController {
    private final Figures figures;
    private final UnitNames units;
    private final Clock clock;

    ServiceRatesController(Figures figures, UnitNames units, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/figures/service")
    String rates(Actor actor, @ModelAttribute Asked asked, Model model) {
        var today = Times.today(clock);
        var query = asked.query(actor, Measure.Family.SERVICES, today);
        var table = figures.table(actor, query, Measure.Family.SERVICES.measures());
        model.addAttribute("query", query);
        model.addAttribute("asked", asked);
        model.addAttribute("year", query.period().from().getYear());
        model.addAttribute("rates", table.rows().stream().map(Rate::of).toList());
        model.addAttribute("total", Rate.total(table));
        model.addAttribute("groupings", Asked.groupings(actor, Measure.Family.SERVICES));
        model.addAttribute("measures", Measure.Family.SERVICES.measures());
        model.addAttribute("within", within(query));
        model.addAttribute("committee", !(actor.scope() instanceof Scope.OfCourt));
        return "statistics/service";
    }

    private @Nullable String within(FigureQuery query) {
        if (query.kind() != null) return units.word(Grouping.MODE, query.kind());
        var narrowed = query.place() != null ? query.place() : query.court();
        return narrowed == null ? null : units.name(narrowed);
    }
}

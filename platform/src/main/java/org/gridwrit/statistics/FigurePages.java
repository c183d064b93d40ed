package org.gridwrit.statistics;

import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What every page of figures shows besides its figures.
@Component
class FigurePages {
    private final Figures figures;
    private final FreshnessStore freshness;
    private final UnitNames units;
    private final Clock clock;

    FigurePages(Figures figures, FreshnessStore freshness, UnitNames units, Clock clock) {
        this.figures = figures;
        this.freshness = freshness;
        this.units = units;
        this.clock = clock;
    }

    /// To be asked before the figures are read: what is counted while they are is not denied.
    void fill(Model model, Actor actor, Asked asked, FigureQuery query, Measure measure) {
        var family = measure.family();
        model.addAttribute("asOf", freshness.asOf().atZone(Times.CHINA));
        model.addAttribute("reconciled", figures.reconciled(actor, query).orElse(null));
        model.addAttribute("query", query);
        model.addAttribute("asked", asked);
        model.addAttribute("year", query.period().from().getYear());
        model.addAttribute("thisYear", Times.today(clock).getYear());
        model.addAttribute("families", Measure.Family.values());
        model.addAttribute("measures", family.measures());
        model.addAttribute("ratios", family.ratios());
        model.addAttribute("measure", measure);
        model.addAttribute("groupings", Asked.groupings(actor, family));
        model.addAttribute("within", within(family, query));
        model.addAttribute("committee", !(actor.scope() instanceof Scope.OfCourt));
    }

    @Nullable
    String within(Measure.Family family, FigureQuery query) {
        var place = query.place() == null ? query.court() : query.place();
        var kind = query.kind();
        return Stream.of(place == null ? null : units.name(place), kind == null ? null : units.word(family.own(), kind))
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " · " + other)
                .orElse(null);
    }
}

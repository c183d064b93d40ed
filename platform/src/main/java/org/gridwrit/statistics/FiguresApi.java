package org.gridwrit.statistics;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// 统计 for programs. Money in whole fen; a figure kept back has neither number nor amount.
@RestController
@RequestMapping("/api/v1/figures")
class FiguresApi {
    private final Figures figures;
    private final FreshnessStore freshness;
    private final Clock clock;

    FiguresApi(Figures figures, FreshnessStore freshness, Clock clock) {
        this.figures = figures;
        this.freshness = freshness;
        this.clock = clock;
    }

    record Count(@Nullable Long number, @Nullable Long amountFen, boolean hidden) {
        static Count of(Figure it) {
            if (it.hidden()) return new Count(null, null, true);
            return new Count(it.number(), it.measure().money() ? it.amount().value() : null, false);
        }
    }

    record Unit(String unit, String name, Map<Measure, Count> figures, Map<Ratio, Double> ratios) {}

    /// @param asOf   what was published before is counted
    /// @param ratios in percent, times in hours; what cannot be divided, or is kept back, is not there
    record Table(
            Grouping by,
            LocalDate from,
            LocalDate to,
            Instant asOf,
            List<Unit> units,
            Map<Measure, Count> total,
            Map<Ratio, Double> ratios) {
        static Table of(FigureQuery query, Instant asOf, FigureTable table) {
            return new Table(
                    query.by(),
                    query.period().from(),
                    query.period().to(),
                    asOf,
                    table.rows().stream()
                            .map(it -> new Unit(
                                    it.unit(), it.name(), numbers(it.figures()), percents(ratio -> ratio.of(it))))
                            .toList(),
                    numbers(table.total()),
                    percents(ratio -> ratio.total(table)));
        }

        private static Map<Ratio, Double> percents(Function<Ratio, Share> of) {
            var percents = new EnumMap<Ratio, Double>(Ratio.class);
            for (var it : Ratio.values()) {
                var share = of.apply(it);
                if (share.isKnown()) percents.put(it, Double.valueOf(share.number()));
            }
            return percents;
        }

        private static Map<Measure, Count> numbers(Map<Measure, Figure> figures) {
            var numbers = new EnumMap<Measure, Count>(Measure.class);
            figures.forEach((measure, figure) -> numbers.put(measure, Count.of(figure)));
            return numbers;
        }
    }

    record FactAnswer(
            UUID subject,
            String casefile,
            String caseNumber,
            String court,
            String village,
            @Nullable Livelihood livelihood,
            LocalDate day,
            long amountFen,
            @Nullable Long minutes,
            @Nullable String kind,
            @Nullable String clue) {
        static FactAnswer of(Measure measure, FactLine it) {
            return new FactAnswer(
                    it.subject(),
                    it.casefile().toString(),
                    it.caseNumber(),
                    it.court(),
                    it.village(),
                    it.livelihood(),
                    it.day(),
                    measure.timed() ? 0 : it.amount().value(),
                    measure.timed() ? it.amount().value() : null,
                    it.kind().isEmpty() ? null : it.kind(),
                    it.clue() == null ? null : it.clue().toString());
        }
    }

    @Operation(summary = "统计数字 · Figures by court, place or month")
    @GetMapping
    Table table(Actor actor, @ParameterObject @ModelAttribute Asked asked) {
        var query = asked.query(actor, Measure.Family.of(asked.by()), today());
        var asOf = freshness.asOf();
        return Table.of(query, asOf, figures.table(actor, query));
    }

    /// @param unit  a row of the table; absent for the total
    /// @param after the `next` of the page before
    @Operation(summary = "数字背后的清单 · The facts behind a figure")
    @GetMapping("/{measure}/facts")
    Page<FactAnswer> facts(
            Actor actor,
            @PathVariable Measure measure,
            @ParameterObject @ModelAttribute Asked asked,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after) {
        var found = figures.facts(actor, measure, asked.query(actor, measure.family(), today()), unit, after);
        return new Page<>(
                found.rows().stream().map(it -> FactAnswer.of(measure, it)).toList(), found.next());
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}

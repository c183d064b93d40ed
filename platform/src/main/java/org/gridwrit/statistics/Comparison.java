package org.gridwrit.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 对比 One measure of several units in two periods, or against one of the units. In the order of the table, never by
/// size:
/// units are compared with themselves, not ranked.
///
/// @param against the unit all others are set against; absent where it is the earlier period
public record Comparison(
        Measure measure,
        List<Line> lines,
        Line total,
        @Nullable String against) {
    private static final double WHOLE = 100;

    /// @param base what it is compared with
    public record Line(String unit, String name, Figure now, Figure base) {
        /// Nothing that is kept back follows from a difference.
        public boolean isKnown() {
            return !now.hidden() && !base.hidden();
        }

        public String difference() {
            if (!isKnown()) return "–";
            long more = now.size() - base.size();
            var sign = more > 0 ? "+" : more < 0 ? "−" : "";
            if (!now.measure().money()) return sign + String.format(Locale.ROOT, "%,d", Math.abs(more));
            return sign + new Fen(Math.abs(more));
        }

        /// 125.0 %: what it is of what it is compared with.
        public String ratio() {
            if (!isKnown() || base.size() == 0) return "–";
            return BigDecimal.valueOf(WHOLE * now.size() / base.size())
                            .setScale(1, RoundingMode.HALF_UP)
                            .toPlainString()
                    + " %";
        }

        public boolean empty() {
            return now.empty() && base.empty();
        }
    }

    static Comparison periods(Measure measure, FigureTable now, FigureTable before) {
        boolean months = now.rows().stream().allMatch(it -> it.unit().matches("\\d{4}-\\d{2}"));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < now.rows().size(); i++) {
            var it = now.rows().get(i);
            var base = months ? at(before, i, measure) : in(before, it.unit(), measure);
            lines.add(new Line(it.unit(), it.name(), it.of(measure), base));
        }
        return new Comparison(measure, lines, new Line("", "", now.total(measure), before.total(measure)), null);
    }

    static Comparison units(Measure measure, FigureTable table, String against) {
        var base = in(table, against, measure);
        var lines = table.rows().stream()
                .map(it -> new Line(it.unit(), it.name(), it.of(measure), base))
                .toList();
        return new Comparison(measure, lines, new Line("", "", table.total(measure), base), against);
    }

    /// The same month of the other period.
    private static Figure at(FigureTable table, int index, Measure measure) {
        return index < table.rows().size() ? table.rows().get(index).of(measure) : Figure.none(measure);
    }

    private static Figure in(FigureTable table, String unit, Measure measure) {
        return table.rows().stream()
                .filter(it -> it.unit().equals(unit))
                .findFirst()
                .map(it -> it.of(measure))
                .orElse(Figure.none(measure));
    }
}

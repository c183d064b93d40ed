package org.gridwrit.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.shared.Fen;

/// 统计表 The figures of several units side by side, and of all together.
public record FigureTable(List<Row> rows, Map<Measure, Figure> total) {
    /// @param unit a court's code, a division's, or a month `2019-03`
    public record Row(String unit, String name, Map<Measure, Figure> figures) {
        public Figure of(Measure measure) {
            return figures.getOrDefault(measure, Figure.none(measure));
        }
    }

    public Figure total(Measure measure) {
        return total.getOrDefault(measure, Figure.none(measure));
    }

    /// @param names the units in the order of the table; one without sums gets zeros
    static FigureTable of(Map<String, String> names, List<FigureStore.Sum> sums) {
        var cells = new LinkedHashMap<String, Map<Measure, Figure>>();
        names.keySet().forEach(it -> cells.put(it, zeros()));
        var total = zeros();
        for (var it : sums) {
            add(cells.computeIfAbsent(it.unit(), _ -> zeros()), it.measure(), it.number(), it.amount());
            add(total, it.measure(), it.number(), it.amount());
        }
        var rows = new ArrayList<Row>();
        cells.forEach((unit, figures) -> rows.add(new Row(unit, names.getOrDefault(unit, unit), figures)));
        return new FigureTable(rows, total);
    }

    private static void add(Map<Measure, Figure> figures, Measure measure, long number, Fen amount) {
        figures.compute(measure, (_, was) -> (was == null ? Figure.none(measure) : was).plus(number, amount));
    }

    private static Map<Measure, Figure> zeros() {
        var zeros = new EnumMap<Measure, Figure>(Measure.class);
        for (var it : Measure.values()) zeros.put(it, Figure.none(it));
        return zeros;
    }
}

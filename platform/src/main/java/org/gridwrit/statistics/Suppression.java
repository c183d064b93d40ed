package org.gridwrit.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// 小数保护 A committee reads no figure that fewer than five facts stand behind, nor one that follows from the others by
/// subtraction: where one figure of a column is kept back, so is the next smallest, and where fewer than five of the
/// tries failed, neither is read how many served.
final class Suppression {
    static final int LEAST = 5;

    /// Everything that counts as the inner counts as the outer too, so that the others follow from both.
    private record Nested(Measure inner, Measure outer) {}

    private static final List<Nested> NESTED = List.of(
            new Nested(Measure.SERVICES_FIRST, Measure.SERVICES_TRIED),
            new Nested(Measure.INSTALMENTS_PAID, Measure.INSTALMENTS_DUE),
            new Nested(Measure.INSTALMENTS_ON_TIME, Measure.INSTALMENTS_PAID),
            new Nested(Measure.INSTALMENTS_ON_TIME, Measure.INSTALMENTS_DUE),
            new Nested(Measure.INSTALMENTS_LATE, Measure.INSTALMENTS_DUE),
            new Nested(Measure.BREACHES_CONFIRMED, Measure.BREACHES_DECIDED),
            new Nested(Measure.PETITIONS_COLLECTIVE, Measure.PETITIONS),
            new Nested(Measure.PROMISES_KEPT, Measure.PROMISES_SAID),
            new Nested(Measure.TASKS_ANSWERED, Measure.TASKS_ASKED),
            new Nested(Measure.TASKS_USEFUL, Measure.TASKS_ANSWERED),
            new Nested(Measure.TASKS_ACTED, Measure.TASKS_USEFUL),
            new Nested(Measure.TASKS_RECOVERED, Measure.TASKS_ACTED),
            new Nested(Measure.TASKS_ACCEPTED, Measure.TASKS_ASKED),
            new Nested(Measure.TASKS_CONFIRMED, Measure.TASKS_ANSWERED),
            new Nested(Measure.RECHECKS_DONE, Measure.RECHECKS_DUE),
            new Nested(Measure.RECHECKS_FRUITFUL, Measure.RECHECKS_DONE),
            new Nested(Measure.CLOSED_HELPED, Measure.CASES_CLOSED),
            new Nested(Measure.FORNOW_RECHECKED, Measure.FORNOW_CLOSED),
            new Nested(Measure.FORNOW_FOUND, Measure.FORNOW_RECHECKED),
            new Nested(Measure.FORNOW_RESUMED, Measure.FORNOW_CLOSED),
            new Nested(Measure.FORNOW_ENDED, Measure.FORNOW_CLOSED));

    private Suppression() {}

    static FigureTable of(FigureTable whole) {
        var table = withoutFewOthers(whole);
        var columns = new EnumMap<Measure, List<Figure>>(Measure.class);
        var total = new EnumMap<Measure, Figure>(Measure.class);
        for (var measure : Measure.values()) {
            columns.put(
                    measure,
                    column(table.rows().stream().map(it -> it.of(measure)).toList()));
            total.put(
                    measure, small(table.total(measure)) ? table.total(measure).hide() : table.total(measure));
        }
        var rows = new ArrayList<FigureTable.Row>();
        for (int i = 0; i < table.rows().size(); i++) rows.add(row(table.rows().get(i), columns, i));
        return new FigureTable(rows, total);
    }

    private static FigureTable withoutFewOthers(FigureTable table) {
        return new FigureTable(
                table.rows().stream()
                        .map(it -> new FigureTable.Row(it.unit(), it.name(), withoutFewOthers(it.figures())))
                        .toList(),
                withoutFewOthers(table.total()));
    }

    private static Map<Measure, Figure> withoutFewOthers(Map<Measure, Figure> figures) {
        var kept = new EnumMap<Measure, Figure>(Measure.class);
        kept.putAll(figures);
        for (var it : NESTED) {
            var inner = figures.get(it.inner());
            var outer = figures.get(it.outer());
            if (inner == null || outer == null || inner.number() == 0) continue;
            long others = outer.number() - inner.number();
            if (others > 0 && others < LEAST) kept.put(it.inner(), inner.hide());
        }
        return kept;
    }

    private static List<Figure> column(List<Figure> figures) {
        var hidden = new ArrayList<>(
                figures.stream().map(it -> small(it) ? it.hide() : it).toList());
        if (hidden.stream().filter(Figure::hidden).count() == 1) {
            hidden.stream()
                    .filter(it -> !it.hidden() && it.number() > 0)
                    .min(Comparator.comparingLong(Figure::number))
                    .ifPresent(it -> hidden.set(hidden.indexOf(it), it.hide()));
        }
        return hidden;
    }

    private static boolean small(Figure figure) {
        return figure.number() > 0 && figure.number() < LEAST;
    }

    private static FigureTable.Row row(FigureTable.Row row, Map<Measure, List<Figure>> columns, int index) {
        var figures = new EnumMap<Measure, Figure>(Measure.class);
        columns.forEach((measure, column) -> figures.put(measure, column.get(index)));
        return new FigureTable.Row(row.unit(), row.name(), figures);
    }
}

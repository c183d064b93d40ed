package org.gridwrit.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// 条形图 The geometry of a drawing that compares units by one measure, computed here so that the page needs neither
/// scripts nor styles.
record Bars(int height, List<Bar> bars) {
    static final int ROW = 32;
    static final int WIDTH = 440;
    private static final int MOST = 30;

    record Bar(String label, String text, int y, long width) {
        public int middle() {
            return y + ROW / 2;
        }
    }

    /// Months in their order; of many places or courts those with the most.
    static Bars of(FigureTable table, Measure measure, Grouping by) {
        var rows = by == Grouping.MONTH
                ? table.rows()
                : table.rows().stream()
                        .filter(it -> !it.of(measure).empty())
                        .sorted(Comparator.comparingLong(
                                        (FigureTable.Row it) -> it.of(measure).size())
                                .reversed())
                        .limit(MOST)
                        .toList();
        long most = rows.stream().mapToLong(it -> it.of(measure).size()).max().orElse(0);
        var bars = IntStream.range(0, rows.size())
                .mapToObj(i -> bar(rows.get(i), rows.get(i).of(measure), i, most))
                .toList();
        return new Bars(rows.size() * ROW, bars);
    }

    private static Bar bar(FigureTable.Row row, Figure figure, int index, long most) {
        long width = most == 0 ? 0 : Math.max(figure.size() > 0 ? 2 : 0, scaled(figure.size(), most));
        return new Bar(row.name(), figure.text(), index * ROW, width);
    }

    /// A drawing needs no more than whole pixels.
    private static long scaled(long size, long most) {
        return Math.round((double) size / most * WIDTH);
    }
}

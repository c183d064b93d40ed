package org.gridwrit.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// 趋势 Months as a line, and the months they are compared with as another; the geometry only. What is kept back breaks
/// the
/// line.
record Trend(int width, int height, List<String> now, List<String> before, List<Mark> marks, String most) {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 200;
    private static final int LEFT = 16;
    private static final int TOP = 28;
    private static final int BOTTOM = 28;
    private static final int LABELS = 12;

    /// A month under the line, `empty` where there would be too many.
    record Mark(int x, String label) {}

    static @Nullable Trend of(Measure measure, FigureTable now, FigureTable before) {
        var rows = now.rows();
        if (rows.size() < 2) return null;
        var these = rows.stream().map(it -> it.of(measure)).toList();
        var those = before.rows().stream().map(it -> it.of(measure)).toList();
        long most = Math.max(1, Math.max(largest(these), largest(those)));
        int every = Math.ceilDiv(rows.size(), LABELS);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < rows.size(); i += every) {
            marks.add(new Mark(x(i, rows.size()), rows.get(i).name()));
        }
        var largest = these.stream()
                .filter(it -> it.size() == most)
                .findFirst()
                .or(() -> those.stream().filter(it -> it.size() == most).findFirst());
        return new Trend(
                WIDTH,
                HEIGHT,
                lines(these, most, rows.size()),
                lines(those, most, rows.size()),
                marks,
                largest.map(Figure::text).orElse(""));
    }

    private static long largest(List<Figure> figures) {
        return figures.stream().mapToLong(Figure::size).max().orElse(0);
    }

    /// Points of polylines, cut where a figure is kept back.
    private static List<String> lines(List<Figure> figures, long most, int many) {
        var lines = new ArrayList<String>();
        var points = new ArrayList<String>();
        for (int i = 0; i < figures.size() && i < many; i++) {
            if (figures.get(i).hidden()) {
                end(points, lines);
                continue;
            }
            points.add(x(i, many) + "," + y(figures.get(i).size(), most));
        }
        end(points, lines);
        return lines;
    }

    private static void end(List<String> points, List<String> lines) {
        if (!points.isEmpty()) lines.add(points.stream().collect(Collectors.joining(" ")));
        points.clear();
    }

    private static int x(int index, int many) {
        return LEFT + (int) Math.round((double) index / (many - 1) * (WIDTH - 2 * LEFT));
    }

    private static int y(long size, long most) {
        double share = Math.max(0, size) / (double) most;
        return HEIGHT - BOTTOM - (int) Math.round(share * (HEIGHT - TOP - BOTTOM));
    }
}

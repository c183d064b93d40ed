package org.gridwrit.statistics;

import java.util.List;
import org.gridwrit.division.MapSheet;
import org.gridwrit.division.Outline;
import org.gridwrit.division.Outlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 县区图 The counties, the darker the more of a measure counts in them. What is kept back is hatched, not white: nothing
/// and few are not the same.
@Component
class FiguresMap {
    private static final int WIDTH = 720;
    private static final int MOST_HEIGHT = 560;
    private static final int EDGE = 12;
    private static final int SHADES = 4;
    private static final int LABELLED = 20;

    private final Outlines outlines;

    FiguresMap(Outlines outlines) {
        this.outlines = outlines;
    }

    record Drawing(int width, int height, String transform, List<County> counties, boolean labelled) {}

    record County(String code, String name, String path, String shade, String text, boolean empty, int x, int y) {}

    /// @param within two digits for the region, four for a city, six for a county
    /// @param table  by county
    @Nullable
    Drawing of(String within, Measure measure, FigureTable table) {
        var shown = outlines.within(within).stream()
                .filter(it -> table.rows().stream().anyMatch(row -> row.unit().equals(it.county())))
                .toList();
        if (shown.isEmpty()) return null;
        var sheet = MapSheet.around(shown, WIDTH, MOST_HEIGHT, EDGE);
        long most = table.rows().stream()
                .mapToLong(it -> it.of(measure).size())
                .max()
                .orElse(0);
        var counties = shown.stream()
                .flatMap(it -> table.rows().stream()
                        .filter(row -> row.unit().equals(it.county()))
                        .map(row -> county(it, row, measure, most, sheet)))
                .toList();
        return new Drawing(sheet.width(), sheet.height(), sheet.transform(), counties, counties.size() <= LABELLED);
    }

    private static County county(Outline of, FigureTable.Row row, Measure measure, long most, MapSheet sheet) {
        var figure = row.of(measure);
        return new County(
                of.county(),
                row.name(),
                of.path(),
                shade(figure, most),
                figure.text(),
                figure.empty(),
                sheet.x(of.x()),
                sheet.y(of.y()));
    }

    /// None is white; the rest in four even steps.
    private static String shade(Figure figure, long most) {
        if (figure.hidden()) return "few";
        long size = Math.max(0, figure.size());
        return "shade-" + (size == 0 || most == 0 ? 0 : Math.ceilDiv(size * SHADES, most));
    }
}

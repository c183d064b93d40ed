package org.gridwrit.task.board;

import java.util.List;
import org.gridwrit.division.MapSheet;
import org.gridwrit.division.Outlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 县区图 The counties of a city, each a link, the darker the more is open in it. For recognising counties on an internal
/// page; villages have no published position.
@Component
class BoardMap {
    private static final int WIDTH = 560;
    private static final int MOST_HEIGHT = 420;
    private static final int EDGE = 12;
    private static final int SHADES = 4;

    private final Outlines outlines;

    BoardMap(Outlines outlines) {
        this.outlines = outlines;
    }

    record Drawing(int width, int height, String transform, List<County> counties) {}

    record County(Board.BoardPlace place, String path, int shade, int x, int y) {}

    /// Nothing where there is no outline.
    @Nullable
    Drawing of(String city, List<Board.BoardPlace> places) {
        var shown = outlines.within(city);
        if (shown.isEmpty()) return null;
        var sheet = MapSheet.around(shown, WIDTH, MOST_HEIGHT, EDGE);
        int most = places.stream().mapToInt(Board.BoardPlace::open).max().orElse(0);
        var counties = shown.stream()
                .flatMap(it -> places.stream()
                        .filter(place -> place.code().equals(it.county()))
                        .map(place -> new County(
                                place, it.path(), shade(place.open(), most), sheet.x(it.x()), sheet.y(it.y()))))
                .toList();
        return new Drawing(sheet.width(), sheet.height(), sheet.transform(), counties);
    }

    /// None is white; the rest in four even steps.
    private static int shade(int open, int most) {
        return open == 0 ? 0 : Math.ceilDiv(open * SHADES, most);
    }
}

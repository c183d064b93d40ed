package org.gridwrit.task.board;

import java.util.List;
import java.util.Locale;
import org.gridwrit.division.Outline;
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
        int left = shown.stream().mapToInt(Outline::left).min().orElseThrow();
        int top = shown.stream().mapToInt(Outline::top).min().orElseThrow();
        int across = shown.stream().mapToInt(Outline::right).max().orElseThrow() - left;
        int down = shown.stream().mapToInt(Outline::bottom).max().orElseThrow() - top;
        double scale = Math.min((WIDTH - 2.0 * EDGE) / across, (MOST_HEIGHT - 2.0 * EDGE) / down);
        int most = places.stream().mapToInt(Board.BoardPlace::open).max().orElse(0);
        var counties = shown.stream()
                .flatMap(it -> places.stream()
                        .filter(place -> place.code().equals(it.county()))
                        .map(place -> new County(
                                place,
                                it.path(),
                                shade(place.open(), most),
                                (int) Math.round((it.x() - left) * scale) + EDGE,
                                (int) Math.round((it.y() - top) * scale) + EDGE)))
                .toList();
        var transform = String.format(
                Locale.ROOT, "translate(%d %d) scale(%.5f) translate(%d %d)", EDGE, EDGE, scale, -left, -top);
        return new Drawing((int) (across * scale) + 2 * EDGE, (int) (down * scale) + 2 * EDGE, transform, counties);
    }

    /// None is white; the rest in four even steps.
    private static int shade(int open, int most) {
        return open == 0 ? 0 : Math.ceilDiv(open * SHADES, most);
    }
}

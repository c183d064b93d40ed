package org.gridwrit.division;

import java.util.List;
import java.util.Locale;

/// 图幅 How outlines are brought onto a drawing that is no wider and no higher than it may be.
public record MapSheet(double scale, int left, int top, int width, int height, int edge) {
    public static MapSheet around(List<Outline> shown, int most, int mostHeight, int edge) {
        int left = shown.stream().mapToInt(Outline::left).min().orElse(0);
        int top = shown.stream().mapToInt(Outline::top).min().orElse(0);
        int across = Math.max(1, shown.stream().mapToInt(Outline::right).max().orElse(1) - left);
        int down = Math.max(1, shown.stream().mapToInt(Outline::bottom).max().orElse(1) - top);
        double scale = Math.min((most - 2.0 * edge) / across, (mostHeight - 2.0 * edge) / down);
        return new MapSheet(scale, left, top, (int) (across * scale) + 2 * edge, (int) (down * scale) + 2 * edge, edge);
    }

    public int x(int x) {
        return (int) Math.round((x - left) * scale) + edge;
    }

    public int y(int y) {
        return (int) Math.round((y - top) * scale) + edge;
    }

    /// What brings the shapes, in units of [Outline], onto the sheet.
    public String transform() {
        return String.format(
                Locale.ROOT, "translate(%d %d) scale(%.5f) translate(%d %d)", edge, edge, scale, -left, -top);
    }
}

package org.gridwrit.division;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// 界线 Where a county lies on a small map: for showing which county is meant, never for saying where a border runs.
///
/// Units are thousandths of a degree of latitude from 104°E 27°N, to the right and downwards, in the coordinates of
/// GCJ-02.
///
/// @param county six digits
/// @param path   the `d` of an SVG path
/// @param x      a point in the middle of its largest part, with `y`
public record Outline(String county, String path, int left, int top, int right, int bottom, int x, int y) {
    private static final Pattern STEP = Pattern.compile("(-?\\d+) ?(-?\\d+)");

    private record Point(int x, int y) {}

    static Outline of(String county, String path) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        var middle = new Point(0, 0);
        double most = 0;
        for (var ring : rings(path)) {
            for (var it : ring) {
                left = Math.min(left, it.x);
                top = Math.min(top, it.y);
                right = Math.max(right, it.x);
                bottom = Math.max(bottom, it.y);
            }
            var area = area(ring);
            if (Math.abs(area) <= most) continue;
            most = Math.abs(area);
            middle = middle(ring, area);
        }
        return new Outline(county, path, left, top, right, bottom, middle.x, middle.y);
    }

    /// Each ring is one move to a point and steps from there.
    private static List<List<Point>> rings(String path) {
        var rings = new ArrayList<List<Point>>();
        for (var part : path.split("z", -1)) {
            var ring = new ArrayList<Point>();
            var at = new Point(0, 0);
            var steps = STEP.matcher(part);
            while (steps.find()) {
                at = new Point(at.x + Integer.parseInt(steps.group(1)), at.y + Integer.parseInt(steps.group(2)));
                ring.add(at);
            }
            if (!ring.isEmpty()) rings.add(ring);
        }
        return rings;
    }

    private static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) twice += cross(ring, i);
        return twice / 2;
    }

    private static Point middle(List<Point> ring, double area) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            var from = ring.get(i);
            var to = ring.get((i + 1) % ring.size());
            x += (from.x + to.x) * cross(ring, i);
            y += (from.y + to.y) * cross(ring, i);
        }
        return new Point((int) Math.round(x / (6 * area)), (int) Math.round(y / (6 * area)));
    }

    private static double cross(List<Point> ring, int i) {
        var from = ring.get(i);
        var to = ring.get((i + 1) % ring.size());
        return (double) from.x * to.y - (double) to.x * from.y;
    }
}

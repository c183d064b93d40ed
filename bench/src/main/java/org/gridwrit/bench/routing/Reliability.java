package org.gridwrit.bench.routing;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.bench.routing.Scores.Stated;

/// Stated confidence against the share found right.
///
/// @param bins those with routes in them, from the least sure up
record Reliability(String name, String legend, List<Bin> bins, int sure, double sureRight) {
    /// Routes stated as sure as this must be right as often.
    static final double SURE = 0.95;

    private static final double[] EDGES = {0, 0.5, 0.8, 0.9, 0.95, 0.965, 0.975, 0.985, 0.992, 0.997, 1.0001};
    private static final double TWO_SIDED_95 = 1.96;

    /// @param stated mean of what was stated, `least` and `most` the interval of Wilson that the share right lies in
    record Bin(int routes, double stated, double right, double least, double most) {}

    static Reliability of(String name, String legend, List<Stated> routes) {
        var bins = new ArrayList<Bin>();
        for (int i = 0; i + 1 < EDGES.length; i++) {
            double from = EDGES[i];
            double to = EDGES[i + 1];
            var within = routes.stream()
                    .filter(it -> it.confidence() >= from && it.confidence() < to)
                    .toList();
            if (!within.isEmpty()) bins.add(bin(within));
        }
        var sure = routes.stream().filter(it -> it.confidence() >= SURE).toList();
        return new Reliability(name, legend, bins, sure.size(), sure.isEmpty() ? 0 : bin(sure).right);
    }

    boolean holds() {
        return sure > 0 && sureRight >= SURE;
    }

    private static Bin bin(List<Stated> routes) {
        int n = routes.size();
        double stated =
                routes.stream().mapToDouble(Stated::confidence).average().orElseThrow();
        double right = routes.stream().filter(Stated::right).count() / (double) n;
        double z = TWO_SIDED_95 * TWO_SIDED_95;
        double middle = (right + z / (2 * n)) / (1 + z / n);
        double half = TWO_SIDED_95 / (1 + z / n) * Math.sqrt(right * (1 - right) / n + z / (4.0 * n * n));
        return new Bin(n, stated, right, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}

package org.gridwrit.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.division.Division;
import org.jspecify.annotations.Nullable;

/// How many grids and workers each village gets, so that the region has exactly as many as it published. Always
/// reckoned
/// for the whole region: a county looks the same at every scale.
final class Allotment {
    static final int GRIDS = 99_000;
    static final int WORKERS = 76_300;

    /// @param workers at least one, at most one for each grid
    record Share(int grids, int workers) {}

    private final Map<String, Share> byVillage = new HashMap<>();

    Allotment(List<Division> villages, long seed) {
        var size = villages.size();
        var weights = new double[size];
        for (int i = 0; i < size; i++) {
            var it = villages.get(i);
            // Communities have the estates, the offices and most of the schools.
            double weight = it.label().endsWith("社区") ? 9 : 5;
            weights[i] = weight * new Dice(seed, "size " + it.code()).between(0.5, 1.5);
        }
        var further = Shares.of(GRIDS - size, weights);
        var furtherWorkers = Shares.of(WORKERS - size, doubles(further));
        for (int i = 0; i < size; i++) {
            byVillage.put(villages.get(i).code(), new Share(1 + further[i], 1 + furtherWorkers[i]));
        }
    }

    Share of(String village) {
        @Nullable Share share = byVillage.get(village);
        if (share == null) throw new IllegalArgumentException(village);
        return share;
    }

    private static double[] doubles(int[] whole) {
        var doubles = new double[whole.length];
        for (int i = 0; i < whole.length; i++) doubles[i] = whole[i];
        return doubles;
    }
}

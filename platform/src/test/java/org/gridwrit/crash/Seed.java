package org.gridwrit.crash;

import java.util.Random;

/// Every run kills at other moments; `-Dcrash.seed=…` repeats one.
final class Seed {
    private Seed() {}

    static Random random() {
        long seed = Long.getLong("crash.seed", System.nanoTime());
        System.out.println("crash.seed=" + seed);
        return new Random(seed);
    }
}

package org.gridwrit.bench.routing.hard;

/// Two halves that share no village, no confusion and no word: one to improve the gazetteer with, one to judge it by.
public enum Seed {
    BUILD(20230630),
    HELD_OUT(20161231);

    final long start;

    Seed(long start) {
        this.start = start;
    }

    /// A third is held out.
    boolean takes(int number) {
        return (Math.floorMod(number, 3) == 2) == (this == HELD_OUT);
    }
}

package org.gridwrit.bench.routing.hard;

import org.jspecify.annotations.Nullable;

/// One class of difficulty.
record Kind(String name, Maker maker) {
    /// An address of the class, or null when what was drawn does not lend itself to it.
    interface Maker {
        @Nullable
        Hard make(String kind, Draw draw);
    }

    @Nullable
    Hard make(Draw draw) {
        return maker.make(name, draw);
    }
}

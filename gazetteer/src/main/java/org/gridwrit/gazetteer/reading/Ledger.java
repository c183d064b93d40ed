package org.gridwrit.gazetteer.reading;

import java.util.ArrayList;
import java.util.List;

/// Keeps the readings that were given up. Only an explanation pays for it.
final class Ledger {
    /// No page shows more.
    private static final int MOST = 50;

    private final List<Reading> givenUp = new ArrayList<>();

    void givenUp(Reading reading) {
        if (givenUp.size() < MOST) givenUp.add(reading);
    }

    List<Reading> givenUp() {
        return givenUp;
    }
}

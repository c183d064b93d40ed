package org.gridwrit.payout.roster;

import java.util.ArrayList;
import java.util.List;

/// A sheet with wrong rows; nothing of it was taken.
final class Faulty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Fault> faults;
    private final int rows;

    Faulty(List<Fault> faults, int rows) {
        super(rows + " rows");
        this.faults = new ArrayList<>(faults);
        this.rows = rows;
    }

    List<Fault> faults() {
        return faults;
    }

    int rows() {
        return rows;
    }
}

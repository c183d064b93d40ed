package org.gridwrit.bench.routing;

/// What was asked for, beside what was measured.
record Target(String what, double measured, String unit, double bound, boolean atLeast) {
    static Target least(String what, double measured, String unit, double bound) {
        return new Target(what, measured, unit, bound, true);
    }

    static Target most(String what, double measured, String unit, double bound) {
        return new Target(what, measured, unit, bound, false);
    }

    boolean met() {
        return atLeast ? measured >= bound : measured <= bound;
    }
}

package org.gridwrit.bench;

/// What the demonstration's data is known by.
final class Demo {
    static final String PASSWORD = "gridwrit-2026";
    static final String COURT = "桂1481";
    static final String COUNTY = "451481";

    private Demo() {}
}

package org.gridwrit.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/// What one run measured, in the order in which it is read.
final class Figures {
    record Figure(double value, String unit) {}

    private final Map<String, Figure> all = new LinkedHashMap<>();

    Figures with(String name, double value, String unit) {
        all.put(name, new Figure(value, unit));
        return this;
    }

    double value(String name) {
        var figure = all.get(name);
        return figure == null ? Double.NaN : figure.value;
    }

    Map<String, Figure> all() {
        return all;
    }
}

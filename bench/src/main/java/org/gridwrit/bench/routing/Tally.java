package org.gridwrit.bench.routing;

import java.util.TreeMap;

/// Counts of outcomes, printed with their shares.
final class Tally {
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    void add(String outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    @Override
    public String toString() {
        int all = counts.values().stream().mapToInt(it -> it).sum();
        var out = new StringBuilder("%6d ".formatted(all));
        counts.forEach(
                (outcome, count) -> out.append(" %s %d (%.2f %%)".formatted(outcome, count, 100.0 * count / all)));
        return out.toString();
    }
}

package org.gridwrit.bench.routing;

import java.util.EnumMap;
import java.util.Locale;

/// Counts of verdicts.
final class Tally {
    private final EnumMap<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    void add(Verdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
    }

    void add(Tally other) {
        other.counts.forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum));
    }

    int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    int all() {
        return counts.values().stream().mapToInt(it -> it).sum();
    }

    /// Percent; none of nothing.
    double share(Verdict verdict) {
        return all() == 0 ? 0 : 100.0 * count(verdict) / all();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6d  right %6.2f %%  wrong %6.2f %%  abstained %6.2f %%",
                all(),
                share(Verdict.RIGHT),
                share(Verdict.WRONG),
                share(Verdict.ABSTAINED));
    }
}

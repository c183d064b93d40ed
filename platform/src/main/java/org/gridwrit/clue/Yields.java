package org.gridwrit.clue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// 线索成效 The counters by kind, by town and by source, what brought most first.
public record Yields(List<ClueTally> byKind, List<ClueTally> byTown, List<ClueTally> bySource) {
    private static final Comparator<ClueTally> MOST_FIRST = Comparator.comparingLong(ClueTally::fen)
            .thenComparingLong(ClueTally::verified)
            .thenComparingLong(ClueTally::claimed)
            .reversed();

    static Yields of(List<ClueTally> lines) {
        return new Yields(by(lines, ClueTally::kind), by(lines, ClueTally::town), by(lines, ClueTally::source));
    }

    /// A line nothing is left of is none.
    static List<ClueTally> by(List<ClueTally> lines, Function<ClueTally, Object> what) {
        var sums = new LinkedHashMap<Object, ClueTally>();
        for (var it : lines) sums.merge(what.apply(it), it, ClueTally::plus);
        var found = new ArrayList<>(sums.values());
        found.removeIf(it -> it.claimed() == 0);
        found.sort(MOST_FIRST);
        return found;
    }
}

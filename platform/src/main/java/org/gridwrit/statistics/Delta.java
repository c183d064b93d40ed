package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// By how much one cell of the rollups changes.
record Delta(Cell cell, long number, long fen) {
    record Cell(String place, Measure measure, LocalDate day, String court, String kind) {}

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::place)
            .thenComparing(Cell::measure)
            .thenComparing(Cell::day)
            .thenComparing(Cell::court)
            .thenComparing(Cell::kind);

    static List<Delta> between(CountedCase of, Collection<Fact> gone, Collection<Fact> came) {
        var deltas = new ArrayList<Delta>();
        gone.forEach(it -> deltas.addAll(of(of, it, -1)));
        came.forEach(it -> deltas.addAll(of(of, it, 1)));
        return summed(deltas);
    }

    /// A fact counts in its county and in its township.
    static List<Delta> of(CountedCase of, Fact fact, int sign) {
        return List.of(6, 9).stream()
                .map(digits -> new Delta(
                        new Cell(
                                fact.village().substring(0, digits),
                                fact.measure(),
                                fact.day(),
                                of.court(),
                                fact.kind()),
                        sign,
                        sign * fact.amount().value()))
                .toList();
    }

    /// One delta for each cell, always in the same order, so that two transactions wait instead of deadlocking.
    static List<Delta> summed(Collection<Delta> deltas) {
        var cells = new TreeMap<Cell, Delta>(ORDER);
        deltas.forEach(it -> cells.merge(it.cell, it, (a, b) -> new Delta(a.cell, a.number + b.number, a.fen + b.fen)));
        return cells.values().stream()
                .filter(it -> it.number != 0 || it.fen != 0)
                .toList();
    }
}

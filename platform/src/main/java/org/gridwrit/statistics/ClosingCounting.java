package org.gridwrit.statistics;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.gridwrit.shared.Fen;

/// 结案计数 Each closing once, on its day and by its way; a case that was resumed and closed again counts again. Helped
/// when somebody had helped by then.
final class ClosingCounting {
    private ClosingCounting() {}

    static void count(Optional<Happening.Confirmation> help, Collection<Happening> happenings, Set<Fact> facts) {
        for (var it : happenings) {
            if (!(it instanceof Happening.Closing(var id, var day, var way, var place)) || way.isEmpty()) continue;
            var where = help.map(Happening.Confirmation::village).orElse(place);
            facts.add(new Fact(Measure.CASES_CLOSED, id, day, where, Fen.ZERO, way, null));
            if (help.filter(first -> !first.day().isAfter(day)).isPresent()) {
                facts.add(new Fact(Measure.CLOSED_HELPED, id, day, where, Fen.ZERO, way, null));
            }
        }
    }
}

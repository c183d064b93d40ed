package org.gridwrit.casefile.closing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// 终本清单 Each condition, and what is on record for it.
final class Checklist {
    /// @param met absent while nothing is on record that holds
    record Line(Condition condition, Optional<Met> met) {
        public boolean holds() {
            return met.isPresent();
        }
    }

    private Checklist() {}

    /// @param records the latest last; the latest of each condition counts
    static List<Line> of(Collection<Met> records, LocalDate on) {
        return Arrays.stream(Condition.values())
                .map(condition -> new Line(
                        condition,
                        records.stream()
                                .filter(it -> it.condition() == condition)
                                .reduce((_, later) -> later)
                                .filter(it -> it.holds(on))))
                .toList();
    }

    /// What stands in the way, in the order of the rules.
    static List<Condition> missing(Collection<Met> records, LocalDate on) {
        return of(records, on).stream()
                .filter(it -> !it.holds())
                .map(Line::condition)
                .toList();
    }
}

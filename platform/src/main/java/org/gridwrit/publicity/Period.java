package org.gridwrit.publicity;

import java.time.LocalDate;
import org.gridwrit.shared.Refusal;

/// Days of a list and of its sums, both included.
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) throw new Refusal("publicity.period", from, to);
    }

    static Period year(LocalDate today) {
        return new Period(today.withDayOfYear(1), today);
    }
}

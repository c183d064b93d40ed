package org.gridwrit.casefile.closing;

import java.time.LocalDate;

/// One fact as the officer states it.
///
/// @param day   of the document, or when it happened
/// @param words the document, its number, where it lies
public record StatedFact(ClosingFact fact, LocalDate day, String words) {
    public StatedFact {
        words = words.strip();
    }

    boolean shows(ClosingFact wanted, LocalDate on) {
        return fact == wanted && !words.isEmpty() && !day.isAfter(on);
    }
}

package org.gridwrit.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.gridwrit.shared.Refusal;

/// Where a list of facts goes on.
record FactCursor(LocalDate day, UUID subject) {
    static FactCursor of(String text) {
        try {
            return new FactCursor(LocalDate.parse(text.substring(0, 10)), UUID.fromString(text.substring(11)));
        } catch (DateTimeParseException | IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new Refusal("cursor.malformed", text);
        }
    }

    @Override
    public String toString() {
        return day + "~" + subject;
    }
}

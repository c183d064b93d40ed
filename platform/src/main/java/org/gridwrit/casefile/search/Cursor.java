package org.gridwrit.casefile.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.gridwrit.shared.Refusal;

/// Where a list of cases goes on: after the case of this day and key.
record Cursor(LocalDate day, UUID id) {
    static Cursor of(String text) {
        try {
            return new Cursor(LocalDate.parse(text.substring(0, 10)), UUID.fromString(text.substring(11)));
        } catch (DateTimeParseException | IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new Refusal("cursor.malformed", text);
        }
    }

    @Override
    public String toString() {
        return day + "~" + id;
    }
}

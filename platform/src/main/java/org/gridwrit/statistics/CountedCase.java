package org.gridwrit.statistics;

import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.jspecify.annotations.Nullable;

/// What a figure has to know of a case.
record CountedCase(
        String city,
        UUID id,
        String number,
        String court,
        @Nullable Livelihood livelihood) {
    CountedCase with(Livelihood other) {
        return new CountedCase(city, id, number, court, other);
    }
}

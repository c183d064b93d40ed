package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// One fact of the list behind a figure. Names a case, so it is for that case's court alone.
public record FactLine(
        UUID subject,
        Id casefile,
        String caseNumber,
        String court,
        String village,
        @Nullable Livelihood livelihood,
        LocalDate day,
        Fen amount,
        String kind,
        @Nullable Id clue) {
    private static final double HOUR = 60;

    /// Where the amount is minutes.
    public String hours() {
        return String.format(Locale.ROOT, "%.1f", amount.value() / HOUR);
    }
}

package org.gridwrit.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;

/// One settlement in a list of what waits.
record Line(
        Id id,
        UUID caseId,
        String caseNumber,
        SettlementState.Name state,
        @Nullable LocalDate day) {
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    /// Where a page ended. Without a day a line stands behind all that have one.
    record End(LocalDate day, UUID id) {
        static @Nullable End of(@Nullable String cursor) {
            return Page.after(cursor, (day, id) -> new End(LocalDate.parse(day), id));
        }
    }

    String cursor() {
        return (day == null ? NEVER : day) + "~" + id.uuid();
    }

    Id casefile() {
        return new Id(id.city(), caseId);
    }
}

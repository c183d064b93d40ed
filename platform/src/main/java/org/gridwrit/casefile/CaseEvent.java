package org.gridwrit.casefile;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 案件经过 One thing that happened to a case. Never changed afterwards.
///
/// @param words what the kind needs besides: `韦法官 → 陆法官`, the way of closing, a debtor's name
public record CaseEvent(
        UUID id,
        Instant at,
        String actor,
        Kind kind,
        String words,
        @Nullable Fen amount) {
    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }

    public enum Kind {
        FILED,
        DEBTOR_ADDED,
        APPLICANT_ADDED,
        AMOUNT_CORRECTED,
        CAUSE_CORRECTED,
        OFFICER_CORRECTED,
        LIVELIHOOD_CORRECTED,
        FILED_ON_CORRECTED,
        ADDRESS_CORRECTED,
        PHONE_CORRECTED,
        IDENTITY_COMPLETED,
        ENFORCING,
        RECOVERED,
        CLOSED,
        RESUMED;

        /// What stood before is in its words.
        public boolean corrects() {
            return name().endsWith("_CORRECTED");
        }
    }
}

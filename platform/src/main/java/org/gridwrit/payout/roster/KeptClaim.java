package org.gridwrit.payout.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line as the roster keeps it.
///
/// @param struck why it does not count, where it does not
/// @param cardEnd the last digits of the account
public record KeptClaim(
        UUID id,
        ClaimLine said,
        @Nullable String struck,
        @Nullable String struckBy) {
    public boolean counts() {
        return struck == null;
    }

    public String cardEnd() {
        var card = said.card();
        return card.isEmpty() ? "" : "…" + card.substring(Math.max(0, card.length() - 4));
    }

    /// As much of the number as tells people apart.
    public String numberEnds() {
        var number = said.id().number();
        return number.length() < 10
                ? number
                : number.substring(0, 6) + "********" + number.substring(number.length() - 4);
    }
}

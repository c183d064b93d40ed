package org.gridwrit.settlement.law;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 付款 What was paid under a settlement. Never changed: what was wrong is taken back by a reversal of its own.
///
/// @param reverses the payment that this one takes back
public record Payment(
        UUID id,
        Fen amount,
        LocalDate day,
        Channel channel,
        String words,
        @Nullable UUID reverses,
        String by) {
    public boolean isReversal() {
        return reverses != null;
    }
}

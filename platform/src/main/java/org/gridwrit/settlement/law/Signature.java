package org.gridwrit.settlement.law;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 签名 That one party has signed, who held the pen, and where it can be seen.
///
/// @param image    evidence file with the picture of the signed page
/// @param original where the signed original lies in the paper file
public record Signature(
        UUID party,
        Signer signer,
        String name,
        Authority authority,
        LocalDate day,
        @Nullable UUID image,
        String original) {
    boolean isShown() {
        return image != null || !original.isBlank();
    }
}

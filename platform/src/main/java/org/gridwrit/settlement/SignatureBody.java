package org.gridwrit.settlement;

import static org.gridwrit.shared.Sent.must;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.settlement.law.Authority;
import org.gridwrit.settlement.law.Signature;
import org.gridwrit.settlement.law.Signer;
import org.jspecify.annotations.Nullable;

/// A signature as programs send it.
record SignatureBody(
        @Nullable UUID party,
        @Nullable Signer signer,
        @Nullable String name,
        @Nullable Authority authority,
        @Nullable LocalDate day,
        @Nullable UUID image,
        @Nullable String original) {
    Signature signature() {
        return new Signature(
                must("party", party),
                must("signer", signer),
                must("name", name).strip(),
                authority == null ? Authority.NONE : authority,
                must("day", day),
                image,
                original == null ? "" : original.strip());
    }
}

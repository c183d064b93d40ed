package org.gridwrit.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 立案信息已更正 A later docket tells another day, amount or livelihood of a case. Published once per correction, in its
/// transaction, and only then.
///
/// @param was what livelihood it was held to be before
public record CaseCorrected(
        Id casefile,
        String number,
        String court,
        @Nullable Livelihood was,
        @Nullable Livelihood livelihood,
        Fen amount,
        LocalDate day,
        Instant at) {}

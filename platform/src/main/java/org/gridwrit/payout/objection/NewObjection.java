package org.gridwrit.payout.objection;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// As somebody writes it down.
///
/// @param id       made by whoever sends it
/// @param line     of the creditor who objects; absent where a debtor does
/// @param debtor   party of the case
/// @param claim    line whose share is in dispute
/// @param disputed what is held of it; all of its share where absent
public record NewObjection(
        UUID id,
        @Nullable Integer line,
        @Nullable UUID debtor,
        LocalDate day,
        @Nullable Integer claim,
        @Nullable Fen disputed,
        String words) {}

package org.gridwrit.casefile;

import java.time.LocalDate;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 已结案 Published once per closing, in its transaction; a case that was resumed may close again.
///
/// @param recovered all money recovered in the case up to this day
public record CaseClosed(
        Id casefile,
        String number,
        String court,
        @Nullable Livelihood livelihood,
        Closing way,
        Fen amount,
        Fen recovered,
        LocalDate day) {}

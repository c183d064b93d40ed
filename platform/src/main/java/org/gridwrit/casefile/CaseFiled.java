package org.gridwrit.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 已立案 A case that was filed, as [CasesFiled] tells of it.
///
/// @param amount what is claimed
/// @param at     when it was told; of two tellings the later is right
public record CaseFiled(
        Id casefile,
        String number,
        String court,
        @Nullable Livelihood livelihood,
        Fen amount,
        LocalDate day,
        Instant at) {}

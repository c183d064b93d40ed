package org.gridwrit.payout.plan;

import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 债权 One line of the roster.
///
/// @param amount more than nothing
/// @param collateral the thing that secures it, where the rank is [Rank#SECURED]
/// @param order who seized or was registered first, from 1; those of equal order share alike
/// @param average what the claim of a director, supervisor or senior manager would be at the average wage of the
///     employees: no more is paid as wages (破产法 113)
public record Claim(
        String id,
        String name,
        Rank rank,
        Fen amount,
        @Nullable String collateral,
        int order,
        @Nullable Fen average) {}

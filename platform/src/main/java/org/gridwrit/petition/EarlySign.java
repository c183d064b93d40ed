package org.gridwrit.petition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.gridwrit.petition.law.EarlySigns;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 集体信访苗头 As somebody reads it.
///
/// @param debtor        the court's to know; absent for a committee
/// @param cases         absent for a committee where fewer than five, as the other counts
/// @param wageCreditors absent as `cases`
/// @param since         from which night on the rule has held
public record EarlySign(
        String court,
        @Nullable String debtor,
        @Nullable Integer cases,
        @Nullable Integer creditors,
        @Nullable Integer wageCreditors,
        LocalDate oldestOn,
        @Nullable Fen left,
        EarlySigns.Level level,
        Set<EarlySigns.Sign> signs,
        LocalDate since,
        LocalDate reckonedOn) {
    /// 小数保护 As figures: a committee reads no number below five.
    static final int LEAST = 5;

    /// Without a name, without a sum that is one person's, without small numbers.
    EarlySign forCommittee() {
        return new EarlySign(
                court,
                null,
                hidden(cases),
                hidden(creditors),
                hidden(wageCreditors),
                oldestOn,
                null,
                level,
                signs,
                since,
                reckonedOn);
    }

    /// Whole years since the first of the cases was filed.
    public int years() {
        return Period.between(oldestOn, reckonedOn).getYears();
    }

    private static @Nullable Integer hidden(@Nullable Integer count) {
        return count == null || (count > 0 && count < LEAST) ? null : count;
    }
}

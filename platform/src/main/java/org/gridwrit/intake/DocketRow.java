package org.gridwrit.intake;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.casefile.CaseNumber;
import org.gridwrit.casefile.Identification;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 清单行 What a row says once every cell has been understood.
///
/// @param kinds  names of the kinds of help asked for
/// @param remark words for the grid worker
record DocketRow(
        int number,
        CaseNumber caseNumber,
        LocalDate filedOn,
        String officer,
        String cause,
        @Nullable Livelihood livelihood,
        Fen amount,
        List<String> applicants,
        List<Debtor> debtors,
        List<String> kinds,
        String remark) {
    record Debtor(
            String name,
            Identification identification,
            String address,
            @Nullable String phone) {}
}

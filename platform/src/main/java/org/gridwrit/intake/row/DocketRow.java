package org.gridwrit.intake.row;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 清单行 What a row says once every cell has been understood.
///
/// @param kinds  the help asked for
/// @param remark words for the grid worker
public record DocketRow(
        int number,
        CaseNumber caseNumber,
        LocalDate filedOn,
        String officer,
        String cause,
        @Nullable Livelihood livelihood,
        Fen amount,
        List<NewParty> applicants,
        List<NewParty> debtors,
        List<TaskKind> kinds,
        String remark) {}

package org.gridwrit.task.recheck;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 一次复查 One recheck of one case.
///
/// @param tasks    how many grids were asked; zero where no address of a debtor has been settled
/// @param foundOn  when property was reported
/// @param toldOn   when the applicant was told of the result (法〔2016〕373号 9)
record Recheck(
        Id id,
        UUID caseId,
        String caseNumber,
        int number,
        LocalDate dueOn,
        LocalDate openedOn,
        int tasks,
        @Nullable LocalDate foundOn,
        @Nullable LocalDate toldOn,
        String toldHow) {
    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public boolean isUntold() {
        return toldOn == null;
    }
}

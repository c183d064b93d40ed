package org.gridwrit.task.recheck;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 复查安排 A case that is terminated for now, and when it is looked at next.
///
/// @param number of the next recheck, 1 to 10; 11 when five years are over
/// @param nextOn absent when five years are over
record RecheckPlan(
        Id casefile,
        String court,
        String caseNumber,
        LocalDate closedOn,
        int number,
        @Nullable LocalDate nextOn) {
    static RecheckPlan begun(Id casefile, String court, String caseNumber, LocalDate closedOn) {
        return new RecheckPlan(
                casefile,
                court,
                caseNumber,
                closedOn,
                1,
                RecheckDays.day(closedOn, 1).orElse(null));
    }

    RecheckPlan advanced() {
        var next = number + 1;
        return new RecheckPlan(
                casefile,
                court,
                caseNumber,
                closedOn,
                next,
                RecheckDays.day(closedOn, next).orElse(null));
    }

    UUID caseId() {
        return casefile.uuid();
    }
}

package org.gridwrit.task;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.task.state.Words;
import org.jspecify.annotations.Nullable;

/// 拟派事项 What a court wants done about one debtor of one case, and which grid it falls to.
///
/// @param debtorIndex blind index of the debtor's identity number, or of name and address where there is none;
///                    one index in one village is one visit, however many courts ask
/// @param gridCity    six digits, the city of the grid; may differ from the court's
/// @param workerId    the holder of the grid, absent while the post is vacant
/// @param dispatchNow the court's policy sends it without another look
@SuppressWarnings("ArrayRecordComponent") // never compared
public record NewTask(
        UUID caseId,
        String courtCode,
        String caseNumber,
        @Nullable Livelihood livelihood,
        UUID debtorId,
        String debtorName,
        String debtorAddress,
        byte[] debtorIndex,
        TaskKind kind,
        String words,
        Priority priority,
        LocalDate dueOn,
        String villageCode,
        String gridCity,
        UUID gridId,
        @Nullable UUID workerId,
        boolean dispatchNow) {
    public NewTask {
        words = Words.optional(words);
    }

    public NewTask saying(String told) {
        return new NewTask(
                caseId,
                courtCode,
                caseNumber,
                livelihood,
                debtorId,
                debtorName,
                debtorAddress,
                debtorIndex,
                kind,
                told,
                priority,
                dueOn,
                villageCode,
                gridCity,
                gridId,
                workerId,
                dispatchNow);
    }

    public String township() {
        return villageCode.substring(0, 9);
    }
}

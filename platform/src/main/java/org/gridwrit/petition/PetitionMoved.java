package org.gridwrit.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.petition.law.PetitionKind;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 信访情况变化 Published with each of them, in its transaction.
///
/// @param step    of the course
/// @param subject the petition, or a promise of it
/// @param caseId  the first of its cases that the docket has
/// @param place   the seat of the court, whose petition offices have to know
/// @param at      of two the later says how it stands
public record PetitionMoved(
        Id petition,
        UUID step,
        UUID subject,
        @Nullable UUID caseId,
        String caseNumber,
        String court,
        String place,
        PetitionKind kind,
        Instant at,
        LocalDate day,
        What what) {
    /// 信访动态
    public enum What {
        CAME, // 来访
        CAME_AGAIN, // 再次来访
        SETTLED, // 化解、息诉、撤回
        ENDED, // 其他办结
        REOPENED, // 恢复办理
        PROMISE_SOON, // 承诺将到期
        PROMISE_OVERDUE, // 承诺已逾期
        PROMISE_KEPT, // 承诺兑现
        PROMISE_BROKEN, // 承诺未兑现
        FOLLOW_UP // 回访到期
    }
}

package org.gridwrit.petition;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.petition.law.PromiseClock;
import org.jspecify.annotations.Nullable;

/// 承诺 What was promised, by whom, until when.
///
/// @param by      a name, and the office where it matters
/// @param outcome how it was kept, or why not
public record Promise(
        UUID id,
        String words,
        String by,
        Side side,
        LocalDate madeOn,
        LocalDate until,
        State state,
        String outcome,
        @Nullable String settledBy,
        @Nullable LocalDate settledOn) {
    /// 承诺方
    public enum Side {
        COURT, // 法院
        PETITION_OFFICE, // 信访部门
        GOVERNMENT, // 政府部门
        DEBTOR, // 被执行人
        PETITIONER, // 信访人
        OTHER // 其他
    }

    /// 承诺状态
    public enum State {
        OPEN, // 未到期
        KEPT, // 已兑现
        BROKEN // 未兑现
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public PromiseClock clock(LocalDate today) {
        return PromiseClock.of(until, today);
    }
}

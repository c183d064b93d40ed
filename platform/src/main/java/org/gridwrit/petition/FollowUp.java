package org.gridwrit.petition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 回访
///
/// @param dueOn as the calendar stands now
/// @param well  whether it has stayed so; absent before
public record FollowUp(
        UUID id,
        int days,
        LocalDate dueOn,
        State state,
        @Nullable LocalDate doneOn,
        @Nullable Boolean well,
        String words,
        @Nullable String doneBy) {
    /// 回访状态
    public enum State {
        WAITING, // 未到日子
        OPEN, // 待回访
        DONE, // 已回访
        DROPPED // 不再回访
    }

    public boolean open() {
        return state == State.OPEN;
    }
}

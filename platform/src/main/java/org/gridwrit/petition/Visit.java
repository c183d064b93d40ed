package org.gridwrit.petition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 下访 One that the court or the petition office makes itself.
///
/// @param words what to go for
/// @param said  what was said there; the reason of one that was called off
public record Visit(
        UUID id,
        Goes goes,
        String words,
        LocalDate dueOn,
        String askedBy,
        State state,
        @Nullable LocalDate visitedOn,
        String said,
        @Nullable String doneBy) {
    /// 由谁去
    public enum Goes {
        PETITION_OFFICE, // 信访部门
        COURT // 法院
    }

    /// 下访状态
    public enum State {
        ASKED, // 待下访
        MADE, // 已下访
        CALLED_OFF // 已取消
    }

    public boolean late(LocalDate today) {
        return state == State.ASKED && dueOn.isBefore(today);
    }
}

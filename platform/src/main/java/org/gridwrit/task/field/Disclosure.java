package org.gridwrit.task.field;

import java.time.LocalDate;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;

/// 知悉范围 What a worker may know of a task at each step: the smallest that the step needs (个人信息保护法 6, 28).
public enum Disclosure {
    /// 姓氏 Does somebody of this surname live here? Enough to accept or to recuse; also after reporting, while the court
    /// decides.
    SURNAME,
    /// 走访 Name, address and what the court asks.
    VISIT,
    /// 不再知悉 The task has ended, or the time it was disclosed for.
    NOTHING;

    /// @param dueOn last day of the task; of a watch 行踪关注, the last day it was approved for
    public static Disclosure of(TaskKind kind, State state, LocalDate dueOn, LocalDate today) {
        boolean watch = kind == TaskKind.WATCH;
        if (watch && today.isAfter(dueOn)) return NOTHING;
        return switch (state) {
            case DISPATCHED -> SURNAME;
            case ACCEPTED, RETURNED -> VISIT;
            // A watch goes on after each sighting.
            case REPORTED -> watch ? VISIT : SURNAME;
            case PLANNED, CONFIRMED, RECUSED, REASSIGNED, WITHDRAWN, EXPIRED -> NOTHING;
        };
    }
}

package org.gridwrit.task;

/// 事项状态 The names of [TaskState], as tables, filters and messages speak of them.
public enum State {
    PLANNED(true), // 待派
    DISPATCHED(true), // 已派发
    ACCEPTED(true), // 已签收
    REPORTED(true), // 已反馈
    RETURNED(true), // 退回补正
    CONFIRMED(false), // 已确认
    RECUSED(false), // 回避
    REASSIGNED(false), // 改派
    WITHDRAWN(false), // 撤回
    EXPIRED(false); // 逾期未办

    private final boolean open;

    State(boolean open) {
        this.open = open;
    }

    /// Somebody still has to do something.
    public boolean open() {
        return open;
    }
}

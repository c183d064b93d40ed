package org.gridwrit.task.state;

import java.util.Locale;

/// What somebody did to a task; `task.<verb>` in the audit trail.
public enum Verb {
    PLAN, // 立项
    DISPATCH, // 派发
    ACCEPT, // 签收
    RECUSE, // 回避
    REPORT, // 反馈
    CONFIRM, // 确认
    RETURN, // 退回
    REASSIGN, // 改派
    WITHDRAW, // 撤回
    EXPIRE; // 逾期

    public String action() {
        return "task." + name().toLowerCase(Locale.ROOT);
    }
}

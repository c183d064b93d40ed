package org.gridwrit.task.recheck;

/// What may be tried with a case, and how often.
enum Deed {
    IMPORT(1), // 再次导入
    SEND(3), // 派发
    REPORT(3), // 反馈
    SETTLE(4), // 签订并确认和解
    AMEND(1), // 变更
    PAY(5), // 和解付款
    REVERSE(1), // 冲正付款
    BREAK(2), // 认定不履行
    CHOOSE(2), // 恢复、起诉或者终结
    PAUSE(1), // 扣除期间
    RUN_ON(1), // 恢复计算
    MEET(4), // 记录终本条件
    TERMINATE_FOR_NOW(5), // 终本
    RECHECK(3), // 复查
    RESUME(4), // 恢复执行
    RECKON(2), // 核定应执行金额
    ENTER(4), // 记账
    COUNTER(1), // 冲正账目
    RELEASE(2), // 发放审批
    PERFORM(3), // 执行完毕
    PERFORM_SETTLEMENT(2), // 和解履行完毕
    WITHDRAW(1), // 撤回申请
    WAIT(5); // 过些日子

    final int weight;

    Deed(int weight) {
        this.weight = weight;
    }
}

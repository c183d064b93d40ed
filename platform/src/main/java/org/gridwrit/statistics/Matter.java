package org.gridwrit.statistics;

/// Whose course a step belongs to.
enum Matter {
    CASE, // 立案和更正
    SETTLEMENT, // 和解
    INSTALMENT, // 分期
    PAYMENT, // 和解付款
    BREACH, // 违反限制消费
    PETITION, // 信访
    PROMISE, // 对信访人的承诺
    TASK, // 协助事项
    RECHECK, // 终本复查
    RESUMPTION // 恢复执行
}

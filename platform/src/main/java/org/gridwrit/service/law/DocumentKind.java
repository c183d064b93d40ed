package org.gridwrit.service.law;

/// 文书种类 What is served in enforcement.
public enum DocumentKind {
    ENFORCEMENT_NOTICE, // 执行通知书
    PROPERTY_REPORT_ORDER, // 报告财产令
    CONSUMPTION_LIMIT, // 限制消费令
    RULING, // 执行裁定书
    DECISION, // 决定书
    MEDIATION, // 调解书
    SUMMONS, // 传票
    PERFORMANCE_NOTICE, // 履行到期债务通知书
    DISTRIBUTION_PLAN, // 财产分配方案
    OTHER; // 其他文书

    /// A 调解书 goes to the party itself, or to whom the party named to receive it (解释 133).
    public boolean goesToThePartyItself() {
        return this == MEDIATION;
    }
}

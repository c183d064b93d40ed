package org.gridwrit.operation.law;

/// 现场执行种类
public enum OperationKind {
    SEIZURE, // 查封、扣押
    EVICTION, // 强制迁出房屋、退出土地
    SEARCH, // 搜查
    INVESTIGATION, // 住所地周边财产调查
    INTERVIEW, // 约谈
    SUPERVISION // 监督限制消费
}

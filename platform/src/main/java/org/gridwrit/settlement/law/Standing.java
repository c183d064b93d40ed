package org.gridwrit.settlement.law;

/// 分期情况 How it stands with one instalment.
public enum Standing {
    TO_COME, // 未到期
    DUE_SOON, // 即将到期
    DUE, // 今日到期
    LATE, // 逾期
    PAID, // 已付
    PAID_LATE // 逾期后付清
}

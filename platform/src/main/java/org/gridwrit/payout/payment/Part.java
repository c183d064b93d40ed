package org.gridwrit.payout.payment;

/// Where the money of a share is. All parts together are what the plan pays, at every moment.
public enum Part {
    OPEN, // 待发放
    PAID, // 已发放
    HELD, // 暂缓发放
    RETURNED // 退汇: was paid and came back
}

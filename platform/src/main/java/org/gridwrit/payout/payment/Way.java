package org.gridwrit.payout.payment;

/// 发放方式
public enum Way {
    BANK, // 银行转账
    DESK // 窗口领取
}

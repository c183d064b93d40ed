package org.gridwrit.payout.payment;

/// 款项所在 Whose account the money leaves.
public enum Source {
    COURT, // 法院执行款账户: what is paid stands in the ledger of the case
    ADMINISTRATOR // 管理人账户: the administrator carries out a distribution in bankruptcy (破产法 116)
}

package org.gridwrit.settlement.law;

import java.util.Optional;

/// 付款方式 Whose hands the money goes through.
public enum Channel {
    TO_APPLICANT, // 直接付给申请执行人
    COURT_ACCOUNT, // 法院案款账户
    DEPOSIT, // 提存 (规定 7)
    GRID_WORKER; // 网格员代收: never

    /// Money of a case is taken by the court or the creditor, never by whoever persuades: enforcement is the officer's
    /// (CPL 239).
    public Optional<Bar> bar() {
        return this == GRID_WORKER ? Optional.of(Bar.of("worker-takes-money", "民事诉讼法 239，执行和解规定 7")) : Optional.empty();
    }
}

package org.gridwrit.casefile.ledger;

/// 账目种类 What an entry does to the money the court holds, and to what the case has brought in.
public enum EntryKind {
    PAID_IN(1, 1), // 到账: to the court's account
    DIRECT(0, 1), // 直接履行: to the applicant, deposited or handed over, never in the court's hands
    DEDUCTED(-1, 0), // 扣除: fees and costs (执行规定 34)
    PAID_OUT(-1, 0), // 发放: to the applicant
    RETURNED(-1, -1), // 退还: to the debtor, what is beyond debt and costs (执行规定 34)
    WAIVED(0, 0); // 放弃: the applicant asks for it no more

    private final int held;
    private final int recovered;

    EntryKind(int held, int recovered) {
        this.held = held;
        this.recovered = recovered;
    }

    int held() {
        return held;
    }

    int recovered() {
        return recovered;
    }

    /// Leaves the court's account for somebody, so that one person asks and another agrees.
    public boolean leaves() {
        return this == PAID_OUT || this == RETURNED;
    }
}

package org.gridwrit.payout.share;

/// What is done with an approved plan: once money has moved by it, it is not corrected any more.
public interface PlanUse {
    /// @throws org.gridwrit.shared.Refusal that says what has been done
    void mustNotBeBegun(DrawnPlan of);
}

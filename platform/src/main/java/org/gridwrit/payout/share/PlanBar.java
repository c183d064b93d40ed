package org.gridwrit.payout.share;

/// What keeps an approved plan from being paid out: an objection that stands, days that still run (解释 509–510).
public interface PlanBar {
    /// @throws org.gridwrit.shared.Refusal that says until when, or what has to be done first
    void mustNotBar(DrawnPlan of);
}

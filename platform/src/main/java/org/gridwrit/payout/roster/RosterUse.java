package org.gridwrit.payout.roster;

/// Whoever draws from a roster, and may need it as it is.
public interface RosterUse {
    /// @throws org.gridwrit.shared.Refusal when something stands on it
    void mustNotHold(Roster of);
}

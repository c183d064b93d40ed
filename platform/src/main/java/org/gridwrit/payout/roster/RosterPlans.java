package org.gridwrit.payout.roster;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;

/// The plans that were drawn from a roster, as its page lists them.
public interface RosterPlans {
    /// @param state as its message is called
    record Drawn(Id id, int version, String state, Fen pool, String askedBy) {}

    List<Drawn> of(Actor actor, Roster roster);
}

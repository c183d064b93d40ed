package org.gridwrit.payout.roster;

import java.nio.file.Path;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;

/// Sheets for tests of other rooms.
public final class RosterFeed {
    private RosterFeed() {}

    public static void take(Rosters rosters, Actor actor, Id roster, Path sheet) {
        rosters.take(actor, roster, sheet);
    }
}

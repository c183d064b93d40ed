package org.gridwrit.command;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;

/// Whoever may start the program on the machine that holds the key.
final class Keeper {
    private Keeper() {}

    static Actor at(Screen screen) {
        return new Actor(Actor.SYSTEM, screen.chinese("keys.keeper"), Role.SECURITY, Cities.REGION, new Scope.None());
    }
}

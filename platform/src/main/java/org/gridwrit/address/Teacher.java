package org.gridwrit.address;

import java.util.UUID;
import org.gridwrit.access.Actor;

/// Who says so: an account, or the worker whose report was confirmed. Two of them make an agreement.
record Teacher(UUID id, String name) {
    static Teacher of(Actor actor) {
        return new Teacher(actor.account(), actor.name());
    }
}

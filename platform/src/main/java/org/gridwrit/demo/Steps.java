package org.gridwrit.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// What is played goes under keys that are always the same: played again, it is done once.
final class Steps {
    private Steps() {}

    static UUID step(String verb, Id of) {
        return UUID.nameUUIDFromBytes((verb + " " + of).getBytes(UTF_8));
    }
}

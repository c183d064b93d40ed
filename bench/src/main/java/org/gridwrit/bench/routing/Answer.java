package org.gridwrit.bench.routing;

import java.util.Set;

/// What a router makes of an address.
///
/// @param village    code of the village routed to; empty when it is left to a person
/// @param offered    codes of the villages to choose from, if any
/// @param known      code of the deepest division that is certain; empty when none is, or none is told
/// @param confidence as stated with a route; NaN where none is stated
public record Answer(String village, Set<String> offered, String known, double confidence) {
    private static final Answer NONE = new Answer("", Set.of(), "", Double.NaN);

    public static Answer none() {
        return NONE;
    }

    public static Answer route(String village) {
        return new Answer(village, Set.of(), village, Double.NaN);
    }

    boolean isRoute() {
        return !village.isEmpty();
    }
}

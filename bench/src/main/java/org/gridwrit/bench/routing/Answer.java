package org.gridwrit.bench.routing;

import java.util.Set;

/// What a router makes of an address.
///
/// @param village    code of the village routed to; empty when it is left to a person
/// @param offered    codes of the villages to choose from, if any
/// @param confidence as stated with a route; NaN where none is stated
record Answer(String village, Set<String> offered, double confidence, String words) {
    static Answer none() {
        return new Answer("", Set.of(), Double.NaN, "");
    }

    static Answer route(String village) {
        return new Answer(village, Set.of(), Double.NaN, village);
    }

    boolean isRoute() {
        return !village.isEmpty();
    }
}

package org.gridwrit.bench.routing;

/// Something that finds the village of an address; one thread.
interface Router {
    String name();

    /// @param city four digits of the court's city; empty when unknown
    Answer route(String address, String city);
}

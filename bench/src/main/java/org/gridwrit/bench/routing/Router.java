package org.gridwrit.bench.routing;

/// Something that finds the village of an address; one thread.
public interface Router {
    String name();

    /// @param city four digits of the court's city; empty when unknown
    Answer route(String address, String city);

    /// The answer in words, for people who look at what went wrong.
    default String explain(String address, String city) {
        return route(address, city).village();
    }
}

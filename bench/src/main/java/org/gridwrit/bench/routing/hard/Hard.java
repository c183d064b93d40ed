package org.gridwrit.bench.routing.hard;

/// A made-up address.
///
/// @param kind     its class of difficulty
/// @param cityCode of the court that asks, four digits
public record Hard(String kind, String text, String cityCode, Truth truth) {}

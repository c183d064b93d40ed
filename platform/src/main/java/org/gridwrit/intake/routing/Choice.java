package org.gridwrit.intake.routing;

/// 候选 A village an address may lie in.
///
/// @param reason stable word of the gazetteer for why it is offered, such as `same-name`
public record Choice(String villageCode, String reason, double confidence) {}

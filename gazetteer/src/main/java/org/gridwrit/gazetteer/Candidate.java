package org.gridwrit.gazetteer;

/// 候选 One of several places an address may mean.
///
/// @param reason stable word for why it is offered: `same-name`, `named-too` (the address names several
///     villages), `bare-name`, `former-name`, `misspelt`, `learned`
/// @param confidence between 0 and 1; those of one answer sum to at most 1
public record Candidate(Place place, String reason, double confidence) {}

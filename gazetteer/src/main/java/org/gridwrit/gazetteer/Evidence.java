package org.gridwrit.gazetteer;

/// 依据 The part of the input that a reading rests on.
///
/// @param start index of the first UTF-16 unit in the input, `end` that after the last
/// @param text the input between them
/// @param rule stable word for how it was read: `name`, `former-name`, `misspelt`, `misspelt-area`,
///     `learned`, …
/// @param divisionCode of the division it was read as; empty when it names none
public record Evidence(int start, int end, String text, String rule, String divisionCode, String divisionName) {}

package org.gridwrit.gazetteer;

/// 未收录地名 The part of an address that looks like a local place name and that no list has: what a correction
/// teaches.
///
/// @param start index of the first UTF-16 unit in the input, `end` that after the last
/// @param name the input between them, folded as names are compared: simplified, half-width
/// @param area the deepest division that is certain where it stands: county, township or village
public record LocalName(int start, int end, String name, Division area) {}

package org.gridwrit.clue.law;

/// 贡献份额
///
/// @param holder  who told, as the court knows them
/// @param percent whole
public record Share(String holder, int percent) {}

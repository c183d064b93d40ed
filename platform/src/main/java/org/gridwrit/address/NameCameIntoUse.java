package org.gridwrit.address;

import org.gridwrit.shared.Id;

/// 地名启用 From now on addresses that say these words are read with them.
///
/// @param village that the name lies in
public record NameCameIntoUse(Id name, String words, String village) {}

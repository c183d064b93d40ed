/// 地名 From a Chinese address, as people write it, to the village or community it lies in.
///
/// The contract, and all that the module exports. Pure Java. Start at `Gazetteer`; what it does, at `reading.Reader`.
/// Each room below builds on those before it: `array`, `character`, `word`, `division`, `name`, `mention`, `learned`,
/// `reading`.
@NullMarked
package org.gridwrit.gazetteer;

import org.jspecify.annotations.NullMarked;

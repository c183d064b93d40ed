/// 地名 From a Chinese address, as people write it, to the village or community it lies in.
///
/// Pure Java. Start at `Gazetteer`.
@NullMarked
package org.gridwrit.gazetteer;

import org.jspecify.annotations.NullMarked;

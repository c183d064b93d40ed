/// 公开数字 A few figures of the region and its cities for anybody. Start at `OpenFigures`.
@NullMarked
package org.gridwrit.statistics.open;

import org.jspecify.annotations.NullMarked;

/// 立项与接续 How tasks come to be, and whom a recusal keeps from getting them. Start at `Planning`.
@NullMarked
package org.gridwrit.task.plan;

import org.jspecify.annotations.NullMarked;

/// 行踪关注 Whereabouts of a debtor are watched for only when a president has approved it, for one live case, to a day.
/// Start
/// at `Watches`.
@NullMarked
package org.gridwrit.task.watch;

import org.jspecify.annotations.NullMarked;

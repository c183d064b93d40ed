/// 安全求助 A worker was threatened and left: who is told, and who answered for having seen it. Start at `Alarms`.
@NullMarked
package org.gridwrit.task.alarm;

import org.jspecify.annotations.NullMarked;

/// 查阅情况 Who looked at what of a case, shown to the officer who answers for it. Start at [CaseLooks].
@NullMarked
package org.gridwrit.task.look;

import org.jspecify.annotations.NullMarked;

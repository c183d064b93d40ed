/// 为什么没有进展 What was tried in a case, and what may lawfully be done next. `NextStep` and `CaseStep` are pure; start
/// there.
@NullMarked
package org.gridwrit.task.standstill;

import org.jspecify.annotations.NullMarked;

package org.gridwrit.task.standstill;

import java.util.List;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskKind;

/// 一事 One thing asked about one debtor, however often: what was tried, and what comes next.
///
/// @param newest the task to look at
/// @param tried  the latest first
record Quest(TaskKind kind, String debtor, Id newest, NextStep next, List<Entry> tried) {}

package org.gridwrit.task.standstill;

import java.util.List;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.timeline.Entry;

/// 为什么没有进展 Everything asked in a case with what was tried, and what may be done about the case itself.
///
/// @param routes what was doubtful about its addresses, and when it was settled
record Standstill(CaseFile file, List<CaseStep> steps, List<Entry> routes, List<Quest> quests) {}

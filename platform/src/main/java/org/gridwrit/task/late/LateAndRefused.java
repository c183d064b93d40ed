package org.gridwrit.task.late;

import java.util.List;
import org.gridwrit.task.sync.RefusedFact;

/// Newest first, each.
record LateAndRefused(List<LateReport> late, List<RefusedFact> refused) {}

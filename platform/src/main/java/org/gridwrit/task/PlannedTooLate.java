package org.gridwrit.task;

import org.gridwrit.casefile.Closing;
import org.gridwrit.shared.Id;

/// 结案之际立项 Something was planned in the moment in which its case closed: it is called back.
public record PlannedTooLate(Id casefile, String court, Closing way) {}

package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 事项已改派
public record TaskReassigned(Id task, UUID caseId, String court, Id successor, String reason) {}

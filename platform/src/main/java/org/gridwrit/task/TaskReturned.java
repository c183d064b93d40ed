package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 事项已退回补正
public record TaskReturned(Id task, UUID caseId, String court, UUID worker, String reason) {}

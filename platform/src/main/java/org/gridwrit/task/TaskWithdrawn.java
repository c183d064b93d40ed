package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 事项已撤回
public record TaskWithdrawn(Id task, UUID caseId, String court, String reason) {}

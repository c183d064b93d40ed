package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 事项逾期未办
public record TaskExpired(Id task, UUID caseId, String court) {}

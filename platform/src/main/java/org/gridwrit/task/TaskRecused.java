package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 网格员已回避 The reason stays sealed.
public record TaskRecused(
        Id task, UUID caseId, String caseNumber, String court, String village, UUID worker, Id successor) {}

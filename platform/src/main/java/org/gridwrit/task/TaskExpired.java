package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 事项逾期未办
public record TaskExpired(
        Id task,
        UUID caseId,
        String caseNumber,
        String court,
        String village,
        @Nullable UUID worker) {}

package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 事项已撤回
public record TaskWithdrawn(
        Id task,
        UUID caseId,
        String caseNumber,
        String court,
        String village,
        @Nullable UUID worker) {}

package org.gridwrit.task;

import java.time.Instant;
import java.util.UUID;
import org.gridwrit.shared.Id;

/// 事项已反馈 Published once for each stored report, late ones too; `state` is what the task is in after it,
/// `at` when the court heard of it.
public record TaskReported(
        Id task,
        UUID caseId,
        String caseNumber,
        String court,
        String village,
        TaskKind kind,
        UUID report,
        Outcome outcome,
        State state,
        Instant at) {}

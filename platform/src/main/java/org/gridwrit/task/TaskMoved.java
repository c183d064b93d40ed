package org.gridwrit.task;

import java.time.Instant;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 事项状态变化 Published once for each step of a task after it was asked for, but for reports, which publish
/// [TaskReported].
///
/// @param at of two steps the later says how it stands
public record TaskMoved(
        Id task,
        UUID caseId,
        String caseNumber,
        String court,
        @Nullable Livelihood livelihood,
        TaskKind kind,
        String village,
        State state,
        Instant at) {}

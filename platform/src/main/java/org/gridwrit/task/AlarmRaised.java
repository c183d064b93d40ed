package org.gridwrit.task;

import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 安全求助已发出 Published once for each; task, court and case number are absent where it was about no task.
public record AlarmRaised(
        Id alarm,
        @Nullable Id task,
        @Nullable String court,
        @Nullable String caseNumber,
        String village) {}

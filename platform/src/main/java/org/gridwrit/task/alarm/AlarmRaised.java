package org.gridwrit.task.alarm;

import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 安全求助已发出 Published once for each.
public record AlarmRaised(
        Id alarm, @Nullable Id task, @Nullable String court, String village) {}

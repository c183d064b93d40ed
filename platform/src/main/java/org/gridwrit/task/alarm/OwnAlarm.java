package org.gridwrit.task.alarm;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the worker is told of an own alarm: that somebody has seen it, and who.
public record OwnAlarm(
        UUID id,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {}

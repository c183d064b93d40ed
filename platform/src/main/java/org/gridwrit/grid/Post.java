package org.gridwrit.grid;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 岗位 A worker's holding of a grid; the current one has no last day.
///
/// @param from first day, `to` last day
public record Post(
        UUID id,
        UUID grid,
        UUID worker,
        LocalDate from,
        @Nullable LocalDate to) {}

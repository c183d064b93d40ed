package org.gridwrit.docket.batch;

import java.time.ZonedDateTime;
import java.util.UUID;

/// 批量办理 Something done to many cases at once.
///
/// @param done   how many cases or tasks it changed
/// @param undone how many of these were changed back
public record Batch(UUID id, BatchKind kind, String target, String reason, ZonedDateTime at, int done, int undone) {
    public boolean undoable() {
        return undone < done;
    }
}

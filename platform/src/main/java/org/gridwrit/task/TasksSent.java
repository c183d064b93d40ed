package org.gridwrit.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.jspecify.annotations.Nullable;

/// 一批事项已派发或待派 Published once for each batch, so that whoever listens has one thing to do and not one for each
/// row of a docket.
///
/// @param city of the court that asks
public record TasksSent(String city, Instant at, List<Sent> tasks) {
    /// @param worker who is to go; absent where a dispatcher has to say
    public record Sent(
            UUID task,
            UUID caseId,
            String caseNumber,
            String court,
            @Nullable Livelihood livelihood,
            TaskKind kind,
            String village,
            @Nullable UUID worker) {}
}

package org.gridwrit.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 一批事项已派发或待派 Published once for each batch, so that whoever listens has one thing to do and not one for each
/// row of a docket.
///
/// @param city of the court that asks
public record TasksSent(String city, List<Sent> tasks) {
    /// @param worker who is to go; absent where a dispatcher has to say
    public record Sent(
            UUID task,
            String caseNumber,
            String court,
            String village,
            @Nullable UUID worker) {}
}

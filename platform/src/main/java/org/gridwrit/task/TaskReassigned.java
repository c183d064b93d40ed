package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 事项已改派
///
/// @param by the account that did it and `byName` its name; absent in what was published before 0.2
public record TaskReassigned(
        Id task,
        UUID caseId,
        String court,
        Id successor,
        @Nullable UUID by,
        @Nullable String byName) {}

package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 改派去向 The grid a task goes to, in whatever city, and its worker if there is one.
///
/// @param gridCity six digits
public record Destination(
        String villageCode,
        String gridCity,
        UUID gridId,
        @Nullable UUID workerId) {
    void mustLieIn(String division) {
        if (!villageCode.startsWith(division)) throw new Refusal("task.other-township");
    }

    public String township() {
        return villageCode.substring(0, 9);
    }
}

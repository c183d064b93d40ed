package org.gridwrit.task.sync;

import java.util.Arrays;
import java.util.UUID;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// @param city of the task, or else of the worker
record KeptRefusal(
        String city,
        UUID id,
        @Nullable UUID task,
        @Nullable String court,
        String village,
        @Nullable FactKind kind,
        Refusal refusal) {
    private static final int LONGEST = 60;

    String[] args() {
        return Arrays.stream(refusal.args())
                .map(it -> String.valueOf(it).replace("\0", ""))
                .map(it -> it.substring(0, Math.min(it.length(), LONGEST)))
                .toArray(String[]::new);
    }
}

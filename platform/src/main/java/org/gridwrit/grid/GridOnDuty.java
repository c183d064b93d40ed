package org.gridwrit.grid;

import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 在岗网格 A grid with whoever holds it today.
///
/// @param workerId null when the post is vacant, and then `workerName` too
public record GridOnDuty(
        UUID gridId,
        String cityCode,
        String villageCode,
        GridKind kind,
        String name,
        List<String> aliases,
        @Nullable UUID workerId,
        @Nullable String workerName) {
    public Id id() {
        return new Id(cityCode, gridId);
    }

    public boolean isVacant() {
        return workerId == null;
    }
}

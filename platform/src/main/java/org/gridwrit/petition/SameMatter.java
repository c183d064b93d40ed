package org.gridwrit.petition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said about the petitions that look alike.
public sealed interface SameMatter {
    /// They have not been shown yet.
    record Unasked() implements SameMatter {}

    /// 另一事项 They were shown, and it is another matter.
    record Another() implements SameMatter {}

    /// 同一事项 They came again for this one.
    record Again(UUID petition) implements SameMatter {}

    static SameMatter of(@Nullable UUID again, boolean another) {
        if (again != null) return new Again(again);
        return another ? new Another() : new Unasked();
    }
}

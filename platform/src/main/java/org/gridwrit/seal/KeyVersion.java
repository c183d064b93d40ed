package org.gridwrit.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of the master key, as it is shown.
///
/// @param finished when the last old value had been sealed anew with it; absent for the first version
public record KeyVersion(
        int version,
        Instant since,
        @Nullable Instant finished,
        @Nullable Instant retired,
        boolean rotating) {}

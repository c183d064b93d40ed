package org.gridwrit.notice.hook;

import java.time.Instant;
import java.util.UUID;
import org.gridwrit.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/// What one webhook is told of.
///
/// @param path of the page that shows it to whoever may see it
record Hooked(
        NoticeKind kind,
        UUID thing,
        @Nullable String subject,
        @Nullable String court,
        int things,
        String path,
        Instant at) {}

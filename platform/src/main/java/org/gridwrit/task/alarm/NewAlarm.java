package org.gridwrit.task.alarm;

import java.time.Instant;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Position;
import org.jspecify.annotations.Nullable;

/// What the phone sends. Nothing but the id is needed.
///
/// @param id      made on the phone, so that it is raised once
/// @param phoneAt by the phone's clock
public record NewAlarm(
        UUID id,
        @Nullable Id task,
        String words,
        @Nullable Position position,
        @Nullable Instant phoneAt) {
    private static final int LONGEST = 500;

    /// Nobody in danger is told that the words were too long.
    public NewAlarm {
        words = words.replace("\0", "").strip();
        if (words.length() > LONGEST) words = words.substring(0, LONGEST);
    }
}

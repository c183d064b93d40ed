package org.gridwrit.training;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 自编课程 One version of a course that a court has written; what was approved is not changed but followed by another.
///
/// @param pictures keys of the pictures that come with it
public record OwnCourse(
        Id id,
        int version,
        String court,
        NewOwnCourse text,
        List<UUID> pictures,
        OwnCourseState state,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable Decision decision) {
    /// 决定
    public record Decision(String by, Instant at, @Nullable String reason) {}

    private static final String MARK = "own-";

    /// In addresses and on certificates.
    public String key() {
        return MARK + id.uuid();
    }

    static boolean isKey(String key) {
        return key.matches(MARK + "[0-9a-f-]{36}");
    }

    static UUID uuid(String key) {
        return UUID.fromString(key.substring(MARK.length()));
    }

    public Course course() {
        return text.read(key(), "v" + version);
    }

    public ZonedDateTime asked() {
        return askedAt.atZone(Times.CHINA);
    }
}

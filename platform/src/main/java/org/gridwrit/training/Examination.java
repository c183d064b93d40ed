package org.gridwrit.training;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 考试 One paper of one worker. Nobody else sees it: what counts for others is the certificate.
///
/// @param edition of the course it was drawn from
/// @param result  absent until it is handed in
public record Examination(
        Id id,
        UUID worker,
        String course,
        String edition,
        long seed,
        int needed,
        Instant startedAt,
        @Nullable Result result) {
    static final Duration OPEN = Duration.ofHours(2);

    /// 成绩
    public record Result(Instant at, String answers, int right, int questions, boolean passed) {}

    public ZonedDateTime started() {
        return startedAt.atZone(Times.CHINA);
    }

    /// Until then it can be handed in.
    public ZonedDateTime until() {
        return startedAt.plus(OPEN).atZone(Times.CHINA);
    }

    boolean isOpen(Instant now) {
        return result == null && now.isBefore(startedAt.plus(OPEN));
    }

    Result mustBeHandedIn() {
        return Objects.requireNonNull(result);
    }
}

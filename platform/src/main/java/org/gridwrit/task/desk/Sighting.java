package org.gridwrit.task.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 行踪线索 Somebody who is watched for was seen.
///
/// @param id       of the report
/// @param words    of the report; gone with it
/// @param seenAt   by the phone's clock
/// @param cameAt   when the court heard of it
/// @param answerBy until when somebody of the court has to answer for it
public record Sighting(
        Id id,
        UUID task,
        UUID caseId,
        String caseNumber,
        String court,
        String debtorName,
        String village,
        String words,
        Instant seenAt,
        Instant cameAt,
        Instant answerBy,
        @Nullable Taken answered,
        @Nullable Instant escalatedAt,
        @Nullable Done done) {
    /// 知悉 Who answers for it.
    public record Taken(Instant at, String by) {}

    /// 处置 What came of it.
    public record Done(Instant at, String by, String words) {}

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public Id taskId() {
        return new Id(id.city(), task);
    }

    public ZonedDateTime seen() {
        return seenAt.atZone(Times.CHINA);
    }

    public ZonedDateTime came() {
        return cameAt.atZone(Times.CHINA);
    }

    public ZonedDateTime answerUntil() {
        return answerBy.atZone(Times.CHINA);
    }

    /// The minutes the court had.
    public long allowed() {
        return Duration.between(cameAt, answerBy).toMinutes();
    }

    /// How long it took, or has taken; begun minutes count.
    public long minutes(Instant now) {
        var end = answered == null ? now : answered.at();
        return Math.ceilDiv(Math.max(0, Duration.between(cameAt, end).toSeconds()), 60);
    }

    public boolean overdue(Instant now) {
        return answered == null && now.isAfter(answerBy);
    }
}

package org.gridwrit.task.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 行踪关注 Asked for by an officer, approved or declined by a president (个人信息保护法 28: a specific purpose, necessity,
/// strict protection).
///
/// @param source a task by which the debtor's grid is known
/// @param until  last day; at most thirty days from the day it was asked for
/// @param task   what went out when it was approved
public record Watch(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        UUID debtorId,
        String debtorName,
        UUID source,
        String reason,
        LocalDate until,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable Decision decision,
        @Nullable UUID task) {
    public static final int MOST_DAYS = 30;

    /// After its last day whatever was seen goes (个人信息保护法 19).
    public static final int KEPT_DAYS = 30;

    /// @param by the president who answers for it
    public record Decision(boolean approved, String by, Instant at, String reason) {}

    /// From the day after today, for thirty days at most; whoever needs longer asks again (个人信息保护法 6).
    static void mustBeShort(LocalDate until, LocalDate today) {
        if (!until.isAfter(today)) throw new Refusal("watch.until-past", until);
        var last = today.plusDays(MOST_DAYS);
        if (until.isAfter(last)) throw new Refusal("watch.too-long", MOST_DAYS, last);
    }

    /// Once, and never by whoever asked for it.
    void mustBeDecidedBy(UUID account) {
        if (askedBy.equals(account)) throw new Refusal("watch.own");
        if (decision != null) throw new Refusal("watch.decided", decision.by());
    }

    public ZonedDateTime asked() {
        return askedAt.atZone(Times.CHINA);
    }

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public @Nullable Id taskId() {
        return task == null ? null : new Id(id.city(), task);
    }
}

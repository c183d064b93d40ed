package org.gridwrit.operation.breach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.operation.law.Consumption;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Position;
import org.jspecify.annotations.Nullable;

/// 违反限制消费 One report, as it stands now, and what was done about it.
///
/// @param unit whether the debtor is no citizen
/// @param task with which a grid worker told it from the phone
/// @param fine proposed or approved; nothing otherwise, and `days` too
public record Breach(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        UUID party,
        boolean unit,
        Consumption consumption,
        LocalDate seenOn,
        String place,
        String words,
        Reporter source,
        String sourceName,
        @Nullable UUID evidence,
        @Nullable Id task,
        @Nullable Position position,
        String enteredBy,
        Instant enteredAt,
        State state,
        @Nullable LocalDate orderedOn,
        Fen fine,
        int days,
        List<BreachStep> steps) {
    /// 处理状态
    public enum State {
        REPORTED, // 待审查
        UNFOUNDED, // 不实
        PERMITTED, // 不属违反
        WARNED, // 已告诫
        PROPOSED, // 罚款、拘留待院长批准
        PUNISHED, // 已罚款、拘留
        REFERRED // 已移送
    }

    /// 处理经过 What somebody decided, approved or sent back.
    public record BreachStep(UUID id, State state, Fen fine, int days, String words, String by, Role role, Instant at) {
        public ZonedDateTime inChina() {
            return at.atZone(Times.CHINA);
        }
    }

    /// Where a page of a list ended that begins with those that wait.
    record End(boolean waits, Instant enteredAt, UUID id) {
        static @Nullable End of(@Nullable String cursor) {
            return Page.after(
                    cursor,
                    (at, id) -> new End(at.startsWith("1"), Times.ofMicros(Long.parseLong(at.substring(2))), id));
        }
    }

    String cursor() {
        var waits = state == State.REPORTED || state == State.PROPOSED;
        return (waits ? "1." : "0.") + Times.micros(enteredAt) + "~" + id.uuid();
    }

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public ZonedDateTime entered() {
        return enteredAt.atZone(Times.CHINA);
    }
}

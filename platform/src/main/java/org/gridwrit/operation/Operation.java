package org.gridwrit.operation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.operation.law.Attending;
import org.gridwrit.operation.law.Bar;
import org.gridwrit.operation.law.OperationKind;
import org.gridwrit.operation.law.Plans;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 现场执行 One operation, planned and afterwards on record.
///
/// @param order 搜查令 or 公告, empty when none is needed
public record Operation(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        OperationKind kind,
        boolean citizen,
        Instant startsAt,
        String place,
        String order,
        String vehicles,
        String risks,
        String plannedBy,
        State state,
        String words,
        String objections,
        @Nullable UUID evidence,
        @Nullable String endedBy,
        List<Attending> people,
        List<Finding> findings,
        @Nullable Interview interview) {
    /// 执行状态
    public enum State {
        PLANNED, // 已计划
        HELD, // 已执行
        CANCELLED // 已取消
    }

    /// Where a page of planned ones ended.
    record End(Instant startsAt, UUID id) {
        static @Nullable End of(@Nullable String cursor) {
            return Page.after(cursor, (at, id) -> new End(Times.ofMicros(Long.parseLong(at)), id));
        }
    }

    String cursor() {
        return Times.micros(startsAt) + "~" + id.uuid();
    }

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    Operation attendedBy(List<Attending> those) {
        return new Operation(
                id,
                court,
                caseId,
                caseNumber,
                kind,
                citizen,
                startsAt,
                place,
                order,
                vehicles,
                risks,
                plannedBy,
                state,
                words,
                objections,
                evidence,
                endedBy,
                those,
                findings,
                interview);
    }

    public ZonedDateTime starts() {
        return startsAt.atZone(Times.CHINA);
    }

    public List<Bar> warnings() {
        return state == State.PLANNED ? Plans.warnings(kind, citizen, people) : List.of();
    }
}

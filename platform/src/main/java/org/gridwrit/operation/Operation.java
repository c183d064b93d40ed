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

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public ZonedDateTime starts() {
        return startsAt.atZone(Times.CHINA);
    }

    public List<Bar> warnings() {
        return state == State.PLANNED ? Plans.warnings(kind, citizen, people) : List.of();
    }
}

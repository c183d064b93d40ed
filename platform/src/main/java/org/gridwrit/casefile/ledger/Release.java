package org.gridwrit.casefile.ledger;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 发放审批 Money that is to leave the court's account: the officer asks, the president of the court agrees (法发〔2017〕6号).
///
/// @param kind     [EntryKind#leaves]
/// @param payee    a party of the case
/// @param decision absent while nobody has answered
public record Release(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        EntryKind kind,
        UUID payee,
        String payeeName,
        Fen amount,
        String words,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        State state,
        @Nullable Decision decision) {
    public enum State {
        ASKED, // 待批准
        APPROVED, // 已发放
        DECLINED, // 不批准
        WITHDRAWN // 撤回
    }

    public record Decision(String by, Instant at, String words) {
        public ZonedDateTime inChina() {
            return at.atZone(Times.CHINA);
        }
    }

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public boolean isOpen() {
        return state == State.ASKED;
    }

    public ZonedDateTime asked() {
        return askedAt.atZone(Times.CHINA);
    }

    void mustBeOpen() {
        if (!isOpen()) throw new Refusal("release.answered", decision == null ? "" : decision.by());
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Release " + id;
    }
}

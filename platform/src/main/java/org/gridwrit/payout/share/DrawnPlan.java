package org.gridwrit.payout.share;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.payout.plan.Funds;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 分配方案 One version of it, as it was asked for.
///
/// @param version from 1 for each roster
/// @param claims  how many lines it shares among
/// @param left    what nobody is owed, which goes back to the debtor
public record DrawnPlan(
        Id id,
        UUID roster,
        String court,
        UUID caseId,
        String caseNumber,
        int version,
        Regime regime,
        Funds funds,
        int claims,
        Fen owed,
        Fen paid,
        Fen left,
        State state,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable Decision decision) {
    public enum State {
        /// 待批准
        ASKED,
        /// 已批准
        APPROVED,
        /// 不批准
        DECLINED,
        /// 已撤回
        WITHDRAWN,
        /// 已修正 Approved once; an objection has corrected it (解释 510).
        REPLACED
    }

    public record Decision(String by, Instant at, String words) {
        public ZonedDateTime inChina() {
            return at.atZone(Times.CHINA);
        }
    }

    public Id rosterId() {
        return new Id(id.city(), roster);
    }

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public ZonedDateTime askedInChina() {
        return askedAt.atZone(Times.CHINA);
    }

    public boolean isAsked() {
        return state == State.ASKED;
    }

    void mustBeAsked() {
        if (state != State.ASKED) throw new Refusal("plan.answered", version);
    }

    void mustBeOf(Actor actor) {
        if (!court.equals(actor.court())) throw new Refusal("casefile.other-court", caseNumber);
    }
}

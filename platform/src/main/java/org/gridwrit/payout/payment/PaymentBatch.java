package org.gridwrit.payout.payment;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 发放批次 Payments that leave together: drawn by one, released by another.
///
/// @param serial from 1 for each plan
public record PaymentBatch(
        Id id,
        UUID plan,
        String court,
        UUID caseId,
        String caseNumber,
        int serial,
        Way way,
        int payments,
        Fen amount,
        State state,
        UUID drawnBy,
        String drawnByName,
        Instant drawnAt,
        @Nullable Decision decision) {
    public enum State {
        /// 待放行
        DRAWN,
        /// 已放行
        RELEASED,
        /// 已撤销
        WITHDRAWN
    }

    public record Decision(String by, Instant at) {
        public ZonedDateTime inChina() {
            return at.atZone(Times.CHINA);
        }
    }

    public Id planId() {
        return new Id(id.city(), plan);
    }

    public ZonedDateTime drawnInChina() {
        return drawnAt.atZone(Times.CHINA);
    }

    public boolean isDrawn() {
        return state == State.DRAWN;
    }

    public boolean isReleased() {
        return state == State.RELEASED;
    }

    void mustBeOf(Actor actor) {
        if (!court.equals(actor.court())) throw new Refusal("casefile.other-court", caseNumber);
    }

    void mustBeDrawn() {
        if (state != State.DRAWN) {
            var code = "payment-batch.answered." + state;
            throw new Refusal(code, serial);
        }
    }

    /// 两个人 Whoever drew it does not let it go.
    void mustBeReleasedBySomebodyElse(Actor actor) {
        if (drawnBy.equals(actor.account())) throw new Refusal("payment-batch.own");
    }
}

package org.gridwrit.payout.roster;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;

/// 债权名册 The creditors of one case.
///
/// @param caseNumber canonical
public record Roster(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        String name,
        Regime regime,
        State state,
        String openedBy,
        Instant openedAt) {
    public enum State {
        /// Lines may come and be struck.
        OPEN,
        /// 已确认 What plans are drawn from.
        FIXED
    }

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public ZonedDateTime openedInChina() {
        return openedAt.atZone(Times.CHINA);
    }

    public boolean isOf(Actor actor) {
        return actor.role() == Role.OFFICER && court.equals(actor.court());
    }

    void mustBeSeenBy(Actor actor) {
        if (!(actor.scope() instanceof Scope.OfCourt(var code) && court.startsWith(code))) {
            throw new Refusal("roster.unknown");
        }
    }

    public void mustBeOf(Actor actor) {
        if (!court.equals(actor.court())) throw new Refusal("casefile.other-court", caseNumber);
    }

    void mustBeOpen() {
        if (state != State.OPEN) throw new Refusal("roster.fixed");
    }

    public void mustBeFixed() {
        if (state != State.FIXED) throw new Refusal("roster.not-fixed");
    }
}

package org.gridwrit.payout.payment;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;

/// 案款发放 A plan that is being paid out.
///
/// @param id the plan's
public record Disbursement(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        Source source,
        Sums sums,
        String begunBy,
        Instant begunAt) {
    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public ZonedDateTime begunInChina() {
        return begunAt.atZone(Times.CHINA);
    }

    Disbursement with(Sums now) {
        return new Disbursement(id, court, caseId, caseNumber, source, now, begunBy, begunAt);
    }

    void mustBeOf(Actor actor) {
        if (!court.equals(actor.court())) throw new Refusal("casefile.other-court", caseNumber);
    }
}

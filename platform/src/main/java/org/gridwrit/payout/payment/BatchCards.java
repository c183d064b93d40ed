package org.gridwrit.payout.payment;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.springframework.stereotype.Component;

/// Batches that wait for the president's word.
@Component
class BatchCards implements CardSource {
    private final PaymentBatchStore store;

    BatchCards(PaymentBatchStore store) {
        this.store = store;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        if (actor.role() != Role.PRESIDENT) return List.of();
        var count = store.count(actor.scope(), actor.city(), Card.MOST);
        return List.of(new Card(Card.Group.DECIDE, "PAYMENT_BATCH", count, "/console/disbursements"));
    }
}

package org.gridwrit.petition;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.petition.law.PromiseClock;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// 信访 What is open, on the day of a court and at the head of the list of a petition office.
@Component
class PetitionCards implements CardSource {
    private final PetitionStore store;
    private final VisitStore visits;
    private final PromiseStore promises;
    private final EndingStore endings;
    private final EarlySignDesk signs;
    private final PetitionReach reach;
    private final Clock clock;

    PetitionCards(
            PetitionStore store,
            VisitStore visits,
            PromiseStore promises,
            EndingStore endings,
            EarlySignDesk signs,
            PetitionReach reach,
            Clock clock) {
        this.store = store;
        this.visits = visits;
        this.promises = promises;
        this.endings = endings;
        this.signs = signs;
        this.reach = reach;
        this.clock = clock;
    }

    /// Asked by a page too, and not only within the day of a court.
    @Override
    @Transactional(readOnly = true)
    public List<Card> of(Actor actor, Instant since) {
        var cities = reach.cities(actor);
        var open = store.waiting(actor.scope(), cities, Card.MOST);
        var visit = visits.waiting(actor.scope(), cities, Visits.office(actor), Card.MOST);
        var soon = Times.today(clock).plusDays(PromiseClock.DAYS_BEFORE);
        var promise = promises.waiting(actor.scope(), cities, soon, Card.MOST);
        var followUp = endings.waiting(actor.scope(), cities, Card.MOST);
        return List.of(
                new Card(Card.Group.DECIDE, "PETITION", open, "/petitions"),
                new Card(Card.Group.DECIDE, "PETITION_VISIT", visit, "/petitions?waits=VISIT"),
                new Card(Card.Group.CLOCK, "PROMISE", promise, "/petitions?waits=PROMISE"),
                new Card(Card.Group.CLOCK, "FOLLOW_UP", followUp, "/petitions?waits=FOLLOW_UP"),
                new Card(Card.Group.CLOCK, "SIGN", signs.count(actor, Card.MOST), "/petition-signs"));
    }
}

package org.gridwrit.task.alarm;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Workers who wait for help: everybody of a court answers for them, whoever's the case is. They stand at the top of
/// the
/// page itself.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AlarmCards implements CardSource {
    private final Alarms alarms;

    AlarmCards(Alarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        return List.of(new Card(Card.Group.DECIDE, "ALARM", alarms.count(actor), "#alarms"));
    }
}

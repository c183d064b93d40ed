package org.gridwrit.casefile.day;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;

/// What one part of the program has waiting for somebody of a court. One bounded question for each card: none counts
/// over
/// history.
public interface CardSource {
    /// @param since when the actor had looked before
    List<Card> of(Actor actor, Instant since);

    /// The same of the own cases of an officer. Who cannot tell them apart counts those of the court, and the card says
    /// so.
    default List<Card> mine(Actor actor, Instant since) {
        return of(actor, since).stream().map(Card::ofCourt).toList();
    }
}

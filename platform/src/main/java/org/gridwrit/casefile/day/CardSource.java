package org.gridwrit.casefile.day;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;

/// What one part of the program has waiting for somebody of a court. One bounded question for each card: none counts
/// over
/// history.
public interface CardSource {
    /// @param since when the actor had looked before
    List<Card> of(Actor actor, Instant since);

    /// The same of the own cases of an officer. What is everybody's – a desk, an alarm – is counted for the court, and
    /// the card says so.
    ///
    /// @param own their keys, asked for once for all cards
    default List<Card> mine(Actor actor, Instant since, Set<UUID> own) {
        return of(actor, since).stream().map(Card::ofCourt).toList();
    }
}

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
}

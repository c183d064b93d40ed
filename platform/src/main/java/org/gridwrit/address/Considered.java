package org.gridwrit.address;

import java.util.List;
import org.gridwrit.division.Divisions;
import org.gridwrit.gazetteer.Explanation;

/// One village that was thought of.
///
/// @param kind    stable word for how it was read; `standing` that for where it stands among the others
/// @param percent how many of a hundred readings of this kind are right, when no other is near
public record Considered(
        String village, String path, String kind, String standing, int score, double percent, List<Ground> grounds) {
    static Considered of(Explanation.Considered it, Divisions divisions) {
        var village = it.place().villageCode();
        return new Considered(
                village,
                divisions.path(village),
                it.kind(),
                it.standing().name(),
                it.score(),
                Explained.percent(it.confidence()),
                it.weights().stream().map(Ground::of).toList());
    }
}

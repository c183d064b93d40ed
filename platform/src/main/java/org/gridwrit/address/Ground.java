package org.gridwrit.address;

import org.gridwrit.gazetteer.Explanation;

/// One reason for or against a reading.
///
/// @param points ten more make a reading about ten times likelier; fewer than none speak against it
/// @param text   the words of the address it rests on; empty when it rests on none
public record Ground(String rule, int points, String text) {
    static Ground of(Explanation.Weight it) {
        return new Ground(it.rule(), it.points(), it.text());
    }
}

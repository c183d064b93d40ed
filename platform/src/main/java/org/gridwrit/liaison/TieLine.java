package org.gridwrit.liaison;

import java.time.LocalDate;
import java.util.Optional;
import org.gridwrit.task.between.AnswerTimes;

/// A tie as it stands in a list.
///
/// @param open how many tasks are open between the two
public record TieLine(Tie tie, int open, AnswerTimes times, LocalDate today) {
    public Optional<LiaisonTerm> ofCourt() {
        return tie.speaking(Side.COURT, today);
    }

    public Optional<LiaisonTerm> ofTownship() {
        return tie.speaking(Side.TOWNSHIP, today);
    }
}

package org.gridwrit.petition;

import java.time.LocalDate;
import org.gridwrit.shared.Refusal;

/// Who is to go, what for, until when.
public record NewVisit(Visit.Goes goes, String words, LocalDate dueOn) {
    /// Whoever waits longer than this has been forgotten.
    static final int LONGEST = 60;

    public NewVisit {
        words = NewPetition.text(words, 500);
    }

    void mustBeInTime(LocalDate today) {
        if (dueOn.isBefore(today)) throw new Refusal("petition.due-past", dueOn);
        if (dueOn.isAfter(today.plusDays(LONGEST))) throw new Refusal("petition.due-far", LONGEST);
    }
}

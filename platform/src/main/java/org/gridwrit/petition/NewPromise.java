package org.gridwrit.petition;

import java.time.LocalDate;
import org.gridwrit.shared.Refusal;

/// What was promised, by whom, until when.
public record NewPromise(String words, String by, Promise.Side side, LocalDate madeOn, LocalDate until) {
    /// A promise without an end is none.
    private static final int YEARS = 3;

    public NewPromise {
        words = NewPetition.text(words, 1000);
        by = NewPetition.text(by, 100);
        if (words.isEmpty()) throw new Refusal("petition.promise-missing");
        if (by.isEmpty()) throw new Refusal("petition.promiser-missing");
        if (until.isBefore(madeOn)) throw new Refusal("petition.promise-days", until, madeOn);
        if (until.isAfter(madeOn.plusYears(YEARS))) throw new Refusal("petition.promise-far", YEARS);
    }
}

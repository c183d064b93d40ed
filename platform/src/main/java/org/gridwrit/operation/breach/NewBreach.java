package org.gridwrit.operation.breach;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.operation.law.Consumption;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What was reported.
///
/// @param evidence a file of the case
record NewBreach(
        UUID party,
        Consumption consumption,
        LocalDate seenOn,
        String place,
        String words,
        Reporter source,
        String sourceName,
        @Nullable UUID evidence) {
    NewBreach {
        place = text(place, 200);
        words = text(words, 2000);
        sourceName = text(sourceName, 100);
        if (words.isEmpty()) throw new Refusal("breach.words-missing");
        if (sourceName.isEmpty()) throw new Refusal("breach.source-missing");
    }

    static String text(String typed, int longest) {
        var kept = typed.replace("\0", "").strip();
        if (kept.length() > longest) throw new Refusal("words.too-long", longest, kept.length());
        return kept;
    }
}

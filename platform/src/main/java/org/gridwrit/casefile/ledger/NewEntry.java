package org.gridwrit.casefile.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// An entry as somebody writes it down.
///
/// @param id    made by whoever sends it
/// @param fact  what it comes from, in the module that owns it
/// @param again there was another of the same kind, day and amount, and this is not it
public record NewEntry(
        UUID id,
        EntryKind kind,
        Origin origin,
        Fen amount,
        LocalDate day,
        String words,
        @Nullable UUID fact,
        boolean again) {
    static final int MOST_WORDS = 200;

    public static NewEntry of(UUID id, EntryKind kind, Origin origin, Fen amount, LocalDate day, String words) {
        return new NewEntry(id, kind, origin, amount, day, words.strip(), null, false);
    }

    public NewEntry from(UUID fact) {
        return new NewEntry(id, kind, origin, amount, day, words, fact, again);
    }
}

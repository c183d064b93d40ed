package org.gridwrit.casefile.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 账目 One movement. Never changed: what was wrong is taken back by an entry against it.
///
/// @param id       made by whoever sends it, so that it counts once
/// @param amount   always more than nothing
/// @param counters the entry that this one takes back
/// @param fact     what it comes from, in the module that owns it: the settlement, the clue
/// @param by       empty where the program wrote it
public record LedgerEntry(
        UUID id,
        EntryKind kind,
        Origin origin,
        Fen amount,
        LocalDate day,
        String words,
        @Nullable UUID counters,
        @Nullable UUID fact,
        String by,
        Instant at) {
    public boolean isCounter() {
        return counters != null;
    }

    /// What the court holds changes by this.
    long held() {
        return sign() * kind.held() * amount.value();
    }

    long recovered() {
        return sign() * kind.recovered() * amount.value();
    }

    long signed() {
        return sign() * amount.value();
    }

    private int sign() {
        return isCounter() ? -1 : 1;
    }

    boolean isSameAs(LedgerEntry other) {
        return kind == other.kind && amount.equals(other.amount) && day.equals(other.day) && origin == other.origin;
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return kind + " " + id;
    }
}

package org.gridwrit.operation.breach;

import static org.gridwrit.shared.Sent.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.gridwrit.operation.law.Breaches;
import org.gridwrit.operation.law.Verdict;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What the page sends about one report.
///
/// @param yuan of the fine, empty for none
record BreachForms(
        Verdict verdict,
        @Nullable String words,
        @Nullable String orderedOn,
        @Nullable String yuan,
        @Nullable String days) {
    Breaches.Decision decision() {
        return new Breaches.Decision(verdict, text(words), day(), false, fine(), number());
    }

    private @Nullable LocalDate day() {
        var typed = text(orderedOn);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException nonsense) {
            throw new Refusal("breach.day-malformed", typed);
        }
    }

    private Fen fine() {
        var typed = text(yuan).replace(",", "");
        if (typed.isEmpty()) return Fen.ZERO;
        if (!typed.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) throw new Refusal("breach.yuan-malformed", typed);
        return new Fen(new BigDecimal(typed).movePointRight(2).longValueExact());
    }

    private int number() {
        var typed = text(days);
        if (typed.isEmpty()) return 0;
        if (!typed.matches("[0-9]{1,3}")) throw new Refusal("breach.days-malformed", typed);
        return Integer.parseInt(typed);
    }
}

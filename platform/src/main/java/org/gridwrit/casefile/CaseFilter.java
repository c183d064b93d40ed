package org.gridwrit.casefile;

import java.time.LocalDate;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 筛选 Which cases of one city a list shows; what is absent does not narrow.
///
/// @param city    six digits; every list and search is of one city
/// @param text    a case number, a running number, an exact identity number, or at least two characters of a party's
/// name
/// @param by      only cases whose six months run out on this day or before
/// @param town    six or nine digits: somebody has been asked to visit there
/// @param atLeast the amount
/// @param period  a clock of this kind runs; with `by`, out on that day or before
public record CaseFilter(
        String city,
        @Nullable String court,
        CaseState.@Nullable Name state,
        @Nullable String officer,
        @Nullable Livelihood livelihood,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable CaseClock clock,
        @Nullable String text,
        @Nullable LocalDate by,
        @Nullable String town,
        @Nullable Fen atLeast,
        @Nullable Fen atMost,
        @Nullable ClockKind period) {
    public CaseFilter(
            String city,
            @Nullable String court,
            CaseState.@Nullable Name state,
            @Nullable String officer,
            @Nullable Livelihood livelihood,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable CaseClock clock,
            @Nullable String text) {
        this(city, court, state, officer, livelihood, from, to, clock, text, null, null, null, null, null);
    }

    public static CaseFilter of(String city) {
        return new CaseFilter(city, null, null, null, null, null, null, null, null);
    }

    public CaseFilter withText(String text) {
        return new CaseFilter(
                city, court, state, officer, livelihood, from, to, clock, text, by, town, atLeast, atMost, period);
    }

    public CaseFilter withState(CaseState.Name state) {
        return new CaseFilter(
                city, court, state, officer, livelihood, from, to, clock, text, by, town, atLeast, atMost, period);
    }
}

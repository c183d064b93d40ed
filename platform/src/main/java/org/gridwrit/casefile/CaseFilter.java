package org.gridwrit.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 筛选 Which cases of one city a list shows; what is absent does not narrow.
///
/// @param city six digits; every list and search is of one city
/// @param text a case number, a running number, an exact identity number, or at least two characters of a party's name
public record CaseFilter(
        String city,
        @Nullable String court,
        CaseState.@Nullable Name state,
        @Nullable String officer,
        @Nullable Livelihood livelihood,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text) {
    public static CaseFilter of(String city) {
        return new CaseFilter(city, null, null, null, null, null, null, null);
    }

    public CaseFilter withText(String text) {
        return new CaseFilter(city, court, state, officer, livelihood, from, to, text);
    }

    public CaseFilter withState(CaseState.Name state) {
        return new CaseFilter(city, court, state, officer, livelihood, from, to, text);
    }
}

package org.gridwrit.casefile.search;

import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Livelihood;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// What the address of a list asks for. An empty box of a form asks for nothing.
///
/// @param q     what to search for
/// @param after the `next` of the page before
public record Wanted(
        @Nullable String city,
        @Nullable String court,
        CaseState.@Nullable Name state,
        @Nullable String officer,
        @Nullable Livelihood livelihood,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable String q,
        @Nullable String after) {
    public CaseFilter filter(Actor actor) {
        var chosen = said(city);
        return new CaseFilter(
                chosen == null ? actor.city() : chosen,
                said(court),
                state,
                said(officer),
                livelihood,
                from,
                to,
                said(q));
    }

    @Nullable
    public String cursor() {
        return said(after);
    }

    private static @Nullable String said(@Nullable String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }
}

package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// What the address of a page asks for; what it leaves out follows from who asks.
record Asked(
        @Nullable Grouping by,
        @Nullable Integer year,
        @Nullable Integer month,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable String court,
        @Nullable String place,
        @Nullable Boolean alone,
        @Nullable String kind) {
    FigureQuery query(Actor actor, Measure.Family family, LocalDate today) {
        return new FigureQuery(
                by == null || !family.divides(by) ? groupings(actor, family).getFirst() : by,
                Period.chosen(from, to, year, month, today),
                said(court),
                said(place),
                Boolean.TRUE.equals(alone),
                word(family));
    }

    /// A word of other figures narrows none of these: whoever looks at others next sees all of them.
    private @Nullable String word(Measure.Family family) {
        var word = said(kind);
        if (word == null || family == Measure.Family.HELP || !Grouping.anyHas(word)) return word;
        var own = family.own();
        return own == null || own.key(word).isEmpty() ? null : word;
    }

    /// The likeliest first.
    static List<Grouping> groupings(Actor actor, Measure.Family family) {
        var found = new ArrayList<>(groupings(actor));
        var own = family.own();
        if (own != null) found.addFirst(own);
        return found;
    }

    private static List<Grouping> groupings(Actor actor) {
        return switch (actor.scope()) {
            case Scope.OfCourt(var code) ->
                code.length() == 5
                        ? List.of(Grouping.MONTH, Grouping.TOWN, Grouping.COUNTY, Grouping.COURT)
                        : List.of(Grouping.COURT, Grouping.COUNTY, Grouping.CITY, Grouping.MONTH, Grouping.TOWN);
            case Scope.OfDivision(var code) ->
                switch (code.length()) {
                    case 2 -> List.of(Grouping.CITY, Grouping.COUNTY, Grouping.MONTH);
                    case 4 -> List.of(Grouping.COUNTY, Grouping.TOWN, Grouping.MONTH);
                    case 6 -> List.of(Grouping.TOWN, Grouping.MONTH);
                    default -> List.of(Grouping.MONTH, Grouping.TOWN);
                };
            case Scope.OfWorker _, Scope.None _ -> List.of(Grouping.MONTH);
        };
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.gridwrit.statistics;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 统计条件 Which figures somebody asks for.
///
/// @param court narrows to a court and those below it, 桂14
/// @param alone that court without those below it, as one row of a table counts it
/// @param kind  narrows to clues of one kind, or to services in one mode
/// @param place narrows to a division: 4, 6 or 9 digits
public record FigureQuery(
        Grouping by,
        Period period,
        @Nullable String court,
        @Nullable String place,
        boolean alone,
        @Nullable String kind) {
    public FigureQuery {
        if (court != null && !court.matches("\\p{IsHan}\\d{0,4}")) throw new Refusal("court.unknown", court);
        if (kind != null && !Grouping.anyHas(kind)) throw new Refusal("figures.kind-unknown", kind);
        if (place != null && !place.matches("\\d{4}|\\d{6}|\\d{9}")) throw new Refusal("division.unknown", place);
    }

    /// For the trail: names places, courts and days, never anybody.
    String words() {
        return Stream.of(by.name(), period.from() + "/" + period.to(), court, place, kind)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    FigureQuery in(Period other) {
        return new FigureQuery(by, other, court, place, alone, kind);
    }

    FigureQuery by(Grouping other) {
        return new FigureQuery(other, period, court, place, alone, kind);
    }
}

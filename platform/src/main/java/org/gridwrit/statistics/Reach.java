package org.gridwrit.statistics;

import java.util.List;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Refusal;

/// 可见范围 The cities, courts and places one question may touch: the asker's scope, narrowed by the question and never
/// widened by it.
///
/// @param courts a SQL `like` pattern
/// @param places a SQL `like` pattern
record Reach(List<String> cities, String courts, String places) {
    /// Within one township, whose nine digits no county's row can tell apart.
    boolean ofTownship() {
        return places.length() > 7;
    }

    boolean includes(String court) {
        return courts.endsWith("%") ? court.startsWith(courts.substring(0, courts.length() - 1)) : court.equals(courts);
    }

    /// @param cities all cities there are, six digits
    static Reach of(Scope scope, FigureQuery query, List<String> cities) {
        var court = query.court();
        var place = query.place();
        return switch (scope) {
            case Scope.OfCourt(var own) -> {
                if (court != null && !court.startsWith(own)) throw new Refusal("access.court", court);
                var courts = court == null ? own + "%" : query.alone() ? court : court + "%";
                yield new Reach(cities, courts, place == null ? "%" : place + "%");
            }
            case Scope.OfDivision(var own) -> {
                if (court != null) throw new Refusal("access.court", court);
                if (place != null && !place.startsWith(own)) throw new Refusal("access.division", place);
                yield new Reach(cities, "%", (place == null ? own : place) + "%");
            }
            case Scope.OfWorker _, Scope.None _ -> throw new Refusal("access.figures");
        };
    }
}

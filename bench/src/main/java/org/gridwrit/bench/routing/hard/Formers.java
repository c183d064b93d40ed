package org.gridwrit.bench.routing.hard;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Names and places of earlier years.
final class Formers {
    private final Region region;
    private final Past past;

    Formers(Region region, Past past) {
        this.region = region;
        this.past = past;
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("old county name", this::county),
                changed("moved to another county", it -> it.movedCounty() && !it.renamed()),
                changed("moved to another township", it -> it.movedTownship() && !it.movedCounty() && !it.renamed()),
                changed("renamed village", it -> it.renamed() && !it.movedTownship() && !it.movedCounty()),
                changed("renamed and moved", it -> it.renamed() && it.movedTownship()),
                changed("township raised since", Formers::raised),
                changed("村 that became 社区", it -> !it.community() && it.today().community() && !it.movedTownship()));
    }

    private @Nullable Hard county(String kind, Draw draw) {
        var spot = draw.spot(region);
        var old = past.counties().get(spot.county().code());
        if (old == null || !region.isOnlyInTownship(spot)) return null;
        return spot.hard(kind, old + spot.township().name() + spot.spoken() + draw.tail());
    }

    private Kind changed(String name, Predicate<Past.Change> which) {
        return new Kind(name, (kind, draw) -> {
            if (past.changes().isEmpty()) return null;
            var change = draw.any(past.changes());
            if (!which.test(change) || !draw.seed.takes(change.today().code().hashCode())) return null;
            return change.today().hard(kind, change.county() + change.township() + change.spoken() + draw.tail());
        });
    }

    private static boolean raised(Past.Change change) {
        return !change.movedTownship()
                && !change.movedCounty()
                && !change.renamed()
                && !change.township().equals(change.today().township().name())
                && !change.township().endsWith("办事处");
    }
}

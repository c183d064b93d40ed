package org.gridwrit.operation.survey;

import java.util.Optional;
import java.util.stream.Stream;
import org.gridwrit.operation.law.Item;
import org.gridwrit.operation.law.Surroundings.Observation;
import org.gridwrit.operation.law.Surroundings.Told;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.LookedFor;

/// Which items a grid worker's report answers. "Nothing found" alone answers none: nobody knows what was looked at.
final class Reported {
    private Reported() {}

    static Stream<Observation> observations(LookedFor it) {
        var found = it.found() == null ? Stream.<Observation>of() : of(it, item(it.found()), true);
        var none = it.unseen().stream().flatMap(kind -> of(it, item(kind), false));
        return Stream.of(living(it), found, none).flatMap(all -> all);
    }

    private static Stream<Observation> living(LookedFor it) {
        return switch (it.outcome()) {
            case FOUND -> of(it, Optional.of(Item.LIVING_THERE), true);
            case MOVED_AWAY, DECEASED -> of(it, Optional.of(Item.LIVING_THERE), false);
            case PROPERTY_FOUND, SERVED, AGREED, DONE, REFUSED, NOT_FOUND -> Stream.of();
        };
    }

    private static Stream<Observation> of(LookedFor it, Optional<Item> item, boolean found) {
        return item.stream().map(one -> new Observation(one, found, it.day(), Told.REPORT, it.task(), it.worker(), ""));
    }

    static Optional<Item> item(ClueKind kind) {
        return switch (kind) {
            case HOUSE -> Optional.of(Item.HOUSE);
            case VEHICLE -> Optional.of(Item.VEHICLE);
            case LAND -> Optional.of(Item.LAND);
            case CROPS -> Optional.of(Item.CROPS_AND_ANIMALS);
            case BUSINESS -> Optional.of(Item.BUSINESS);
            case INCOME -> Optional.of(Item.WORK);
            case CLAIM -> Optional.of(Item.CLAIMS);
            case OTHER -> Optional.empty();
        };
    }
}

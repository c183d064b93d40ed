package org.gridwrit.bench.routing.hard;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Villages whose names look like something else.
final class Namesakes {
    private static final Pattern MARKER_INSIDE = Pattern.compile(".*[村镇乡市县区街路屯].+");

    private final Region region;
    private final Set<String> counties;

    Namesakes(Region region) {
        this.region = region;
        this.counties = region.spots().stream().map(Spot::countyName).collect(Collectors.toSet());
    }

    List<Kind> kinds() {
        return List.of(
                named("name like another township's", this::likeATownship),
                named("name like its own township's", it -> it.name().equals(it.townshipName())),
                named("name like a county's", it -> counties.contains(it.name())),
                named(
                        "marker inside the name",
                        it -> MARKER_INSIDE.matcher(it.name()).matches()),
                named(
                        "name of one character and 村",
                        it -> it.name().length() == 2 && it.name().endsWith("村")),
                named("name of four characters or more", it -> it.name().length() > 3),
                named("one name within another", this::within));
    }

    private Kind named(String name, Predicate<Spot> which) {
        return new Kind(name, (kind, draw) -> {
            var spot = draw.spot(region);
            if (!which.test(spot) || !region.isOnlyInTownship(spot)) return null;
            return spot.hard(kind, spot.upToTownship() + spot.spoken() + draw.tail());
        });
    }

    private boolean likeATownship(Spot spot) {
        return region.in(spot.cityCode()).stream()
                .anyMatch(it -> !it.township().equals(spot.township())
                        && it.townshipName().equals(spot.name()));
    }

    private boolean within(Spot spot) {
        return region.in(spot.township().code()).stream()
                .anyMatch(it -> !it.name().equals(spot.name())
                        && (it.name().contains(spot.name()) || spot.name().contains(it.name())));
    }
}

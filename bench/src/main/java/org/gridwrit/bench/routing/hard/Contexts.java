package org.gridwrit.bench.routing.hard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The court's city, or a part of the text, points elsewhere.
final class Contexts {
    private final Region region;

    Contexts(Region region) {
        this.region = region;
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("court of another city, county said", this::otherCity),
                new Kind("court of another city, township said", this::otherCityBare),
                new Kind("no court known", this::noContext),
                new Kind("wrong county, village unmistakable", this::wrongCounty));
    }

    private @Nullable Hard otherCity(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInTownship(spot)) return null;
        return asked(kind, spot, away(spot, draw), spot.upToTownship() + spot.spoken() + draw.tail());
    }

    /// One township of that name has such a village, in the whole region.
    private @Nullable Hard otherCityBare(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!isUnmistakable(spot)) return null;
        return asked(kind, spot, away(spot, draw), spot.township().name() + spot.spoken() + draw.tail());
    }

    private @Nullable Hard noContext(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!isUnmistakable(spot)) return null;
        return asked(kind, spot, "", spot.township().name() + spot.spoken() + draw.tail());
    }

    /// To leave it to a person is as good as to find it; any other village is the fault.
    private @Nullable Hard wrongCounty(String kind, Draw draw) {
        var spot = draw.spot(region);
        var county = draw.spot(region).county();
        if (county.equals(spot.county()) || !isUnmistakable(spot)) return null;
        return spot.hard(kind, county.name() + spot.township().name() + spot.spoken() + draw.tail());
    }

    private boolean isUnmistakable(Spot spot) {
        return region.named(spot.name(), "").stream()
                        .filter(it -> it.townshipName().equals(spot.townshipName()))
                        .count()
                == 1;
    }

    private String away(Spot spot, Draw draw) {
        while (true) {
            var city = draw.any(region.spots()).cityCode();
            if (!city.equals(spot.cityCode())) return city;
        }
    }

    private static Hard asked(String kind, Spot spot, String city, String text) {
        return new Hard(kind, text, city, new Truth.Village(spot.code()));
    }
}

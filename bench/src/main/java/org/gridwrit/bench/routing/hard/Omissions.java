package org.gridwrit.bench.routing.hard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts and markers left out.
final class Omissions {
    private final Region region;

    Omissions(Region region) {
        this.region = region;
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("full", this::full),
                new Kind("no city", this::noCity),
                new Kind("no county", this::noCounty),
                new Kind("no township", this::noTownship),
                new Kind("nothing above the village", this::alone),
                new Kind("no 镇 or 乡", this::bareTownship),
                new Kind("no 村", this::bareVillage),
                new Kind("no marker at all", this::noMarker),
                new Kind("committee", this::committee));
    }

    private @Nullable Hard full(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInTownship(spot)) return null;
        return spot.hard(kind, "广西" + spot.city().name() + spot.upToTownship() + spot.spoken() + draw.tail());
    }

    private @Nullable Hard noCity(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInTownship(spot)) return null;
        return spot.hard(kind, spot.upToTownship() + spot.spoken() + draw.tail());
    }

    private @Nullable Hard noCounty(String kind, Draw draw) {
        var spot = draw.spot(region);
        boolean unique = region.named(spot.name(), spot.cityCode()).stream()
                        .filter(it -> it.townshipName().equals(spot.townshipName()))
                        .count()
                == 1;
        if (!unique) return null;
        return spot.hard(kind, spot.township().name() + spot.spoken() + draw.tail());
    }

    private @Nullable Hard noTownship(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInCounty(spot)) return null;
        return spot.hard(kind, spot.county().name() + spot.spoken() + draw.tail());
    }

    /// Only the court tells the city.
    private @Nullable Hard alone(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (region.named(spot.name(), spot.cityCode()).size() != 1) return null;
        return spot.hard(kind, spot.spoken() + draw.tail());
    }

    private @Nullable Hard bareTownship(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInTownship(spot) || spot.townshipName().equals(spot.name())) return null;
        return spot.hard(kind, spot.county().name() + spot.townshipName() + spot.spoken() + draw.tail());
    }

    /// What bears the name of its township may be the township's seat: then nobody could tell.
    private @Nullable Hard bareVillage(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInTownship(spot) || spot.townshipName().equals(spot.name())) return null;
        return spot.hard(kind, spot.upToTownship() + spot.name() + draw.word("groups"));
    }

    private @Nullable Hard noMarker(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInTownship(spot) || spot.townshipName().equals(spot.name())) return null;
        return spot.hard(kind, spot.countyName() + spot.townshipName() + spot.name() + draw.word("groups"));
    }

    private @Nullable Hard committee(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInTownship(spot)) return null;
        var words = spot.community()
                ? List.of("居委", "居委会", "社区居委会", "居民委员会")
                : List.of("村委", "村委会", "村民委", "村民委员会", "大队", "村公所");
        return spot.hard(kind, spot.upToTownship() + spot.name() + draw.any(words) + draw.tail());
    }
}

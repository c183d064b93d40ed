package org.gridwrit.bench.routing.hard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Townships and counties called as people call them, or as they were called before they were raised.
final class ShortForms {
    private final Region region;

    ShortForms(Region region) {
        this.region = region;
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("ethnic township short", this::ethnicTownship),
                new Kind("ethnic county short", this::ethnicCounty),
                new Kind("乡 for 镇, 镇 for 乡, 街道 short", this::otherMarker),
                new Kind("county without 县", this::bareCounty));
    }

    private @Nullable Hard ethnicTownship(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!spot.township().name().contains("族") || !region.isOnlyInTownship(spot)) return null;
        return spot.hard(kind, spot.county().name() + spot.townshipName() + "乡" + spot.spoken() + draw.tail());
    }

    private @Nullable Hard ethnicCounty(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!spot.county().name().contains("自治") || !region.isOnlyInTownship(spot)) return null;
        var county = spot.countyName() + draw.any(List.of("", "县", "县"));
        return spot.hard(kind, county + spot.township().name() + spot.spoken() + draw.tail());
    }

    /// The text is the one thing, the list another; no township of that very name must be listed in the county.
    private @Nullable Hard otherMarker(String kind, Draw draw) {
        var spot = draw.spot(region);
        var markers = switch (spot.townshipMarker()) {
            case "镇" -> List.of("乡", "公社");
            case "乡" -> List.of("镇", "公社");
            case "街道" -> List.of("街道办", "街道办事处", "办事处", "镇", "街办");
            default -> List.<String>of();
        };
        if (markers.isEmpty() || !region.isOnlyInTownship(spot)) return null;
        boolean two = region.in(spot.county().code()).stream()
                .anyMatch(it -> it.townshipName().equals(spot.townshipName())
                        && !it.township().code().equals(spot.township().code()));
        if (two) return null;
        return spot.hard(
                kind, spot.county().name() + spot.townshipName() + draw.any(markers) + spot.spoken() + draw.tail());
    }

    private @Nullable Hard bareCounty(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (spot.countyName().equals(spot.county().name()) || !region.isOnlyInTownship(spot)) return null;
        return spot.hard(kind, spot.countyName() + spot.township().name() + spot.spoken() + draw.tail());
    }
}

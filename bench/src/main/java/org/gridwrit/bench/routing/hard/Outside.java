package org.gridwrit.bench.routing.hard;

import java.util.List;

/// Addresses of other provinces whose townships and villages have names like ours.
final class Outside {
    private final Region region;

    Outside(Region region) {
        this.region = region;
    }

    List<Kind> kinds() {
        return List.of(outside("another province", true), outside("another province, not said", false));
    }

    private Kind outside(String name, boolean said) {
        return new Kind(name, (kind, draw) -> {
            var spot = draw.spot(region);
            var place = draw.word("counties-elsewhere").split("/", -1);
            var province = said ? place[0] : "";
            var text = province + place[1] + spot.township().name() + spot.spoken() + draw.tail();
            return Traps.nowhere(kind, spot, text, "");
        });
    }
}

package org.gridwrit.bench.routing.hard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A village's name in the name of something else, or streets and estates that name no village.
final class Traps {
    private final Region region;

    Traps(Region region) {
        this.region = region;
    }

    List<Kind> kinds() {
        return List.of(
                inTownship("trap: road", "road-endings"),
                inTownship("trap: estate", "estate-endings"),
                inTownship("trap: firm", "firm-endings"),
                inTownship("trap: hotel", "hotel-endings"),
                inTownship("trap: market", "market-endings"),
                inTownship("trap: school", "school-endings"),
                inTownship("trap: village bank", "bank-endings"),
                inTownship("trap: 新村", "quarter-endings"),
                inCounty("trap: road, no township", "road-endings"),
                inCounty("trap: estate, no township", "estate-endings"),
                inCounty("trap: firm, no township", "firm-endings"),
                new Kind("trap: village word in a brand", this::brand),
                new Kind("trap: street of a township's seat", this::seat),
                new Kind("trap: township only", this::townshipOnly));
    }

    private Kind inTownship(String name, String endings) {
        return new Kind(name, (kind, draw) -> {
            var spot = draw.spot(region);
            if (!lends(spot) || spot.name().equals(spot.townshipName())) return null;
            return nowhere(
                    kind,
                    spot,
                    spot.upToTownship() + spot.name() + draw.word(endings),
                    spot.township().code());
        });
    }

    private Kind inCounty(String name, String endings) {
        return new Kind(name, (kind, draw) -> {
            var spot = draw.spot(region);
            if (!lends(spot)) return null;
            return nowhere(
                    kind,
                    spot,
                    spot.county().name() + spot.name() + draw.word(endings),
                    spot.county().code());
        });
    }

    /// A name that ends like a village's part would be one with whatever follows.
    static boolean lends(Spot spot) {
        return spot.name().length() > 1 && !spot.name().matches(".*[村居委社街路巷屯]");
    }

    /// 阳光社区花园, 碧水新村: words of villages in names that no village has.
    private @Nullable Hard brand(String kind, Draw draw) {
        var spot = draw.spot(region);
        var name = draw.any(List.of("阳光", "碧水", "金色", "幸福里", "盛世", "御景", "锦绣", "香樟", "翡翠"));
        if (region.isNear(spot.county().code(), name)) return null;
        var ending = draw.any(List.of("社区花园", "度假村", "新村", "山水村", "国际社区", "生态村酒店", "民族村", "农庄新村"));
        return nowhere(
                kind,
                spot,
                spot.upToTownship() + name + ending + draw.word("houses"),
                spot.township().code());
    }

    private @Nullable Hard seat(String kind, Draw draw) {
        var spot = draw.spot(region);
        var street = draw.word("seat-streets");
        if (region.isNear(spot.township().code(), Spoken.village(street.replaceAll("[街路]$", "")))) return null;
        var own = draw.once(2) ? spot.townshipName() : "";
        return nowhere(
                kind,
                spot,
                spot.upToTownship() + own + (own.isEmpty() ? street : "街") + draw.word("houses"),
                spot.township().code());
    }

    private @Nullable Hard townshipOnly(String kind, Draw draw) {
        var spot = draw.spot(region);
        var what = draw.any(List.of("政府大院", "派出所宿舍", "卫生院", "粮所", "供销社", "圩街上", "中学", "财政所", "农业站", "司法所"));
        return nowhere(kind, spot, spot.upToTownship() + what, spot.township().code());
    }

    static Hard nowhere(String kind, Spot spot, String text, String known) {
        return new Hard(kind, text, spot.cityCode(), new Truth.Nowhere(known));
    }
}

package org.gridwrit.bench.routing.hard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Natural villages that no list has, and villages that are not where the text says.
final class Hamlets {
    private final Region region;
    private final Past past;

    Hamlets(Region region, Past past) {
        this.region = region;
        this.past = past;
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("unknown 屯", this::hamlet),
                new Kind("unknown 屯, named like a village", this::namesake),
                new Kind("unknown 村", this::village),
                new Kind("unknown 村, no township", this::villageInCounty),
                new Kind("unknown 村, listed the other way round", this::reversed),
                new Kind("longer name than the village's", this::longer),
                new Kind("village of another township", this::elsewhere));
    }

    private @Nullable Hard hamlet(String kind, Draw draw) {
        var spot = draw.spot(region);
        var name = draw.word("natural");
        if (isListed(spot, name)) return null;
        return inTownship(kind, spot, name + draw.word("hamlet-markers") + draw.word("houses"));
    }

    /// The hamlet bears the name of a village that lies far away.
    private @Nullable Hard namesake(String kind, Draw draw) {
        var spot = draw.spot(region);
        var name = draw.spot(region).name();
        if (isListed(spot, name) || name.endsWith("村")) return null;
        return inTownship(kind, spot, name + draw.word("hamlet-markers") + draw.tail());
    }

    private @Nullable Hard village(String kind, Draw draw) {
        var spot = draw.spot(region);
        var name = draw.once(2) ? draw.word("natural") : draw.spot(region).name();
        if (region.isNear(spot.county().code(), name) || past.knew(spot, name)) return null;
        return inTownship(kind, spot, (name.endsWith("村") ? name : name + "村") + draw.tail());
    }

    private @Nullable Hard villageInCounty(String kind, Draw draw) {
        var spot = draw.spot(region);
        var name = draw.word("natural");
        if (region.isNear(spot.county().code(), name) || past.knew(spot, name)) return null;
        return Traps.nowhere(
                kind,
                spot,
                spot.county().name() + name + "村" + draw.tail(),
                spot.county().code());
    }

    /// 茶亭村, made as names are made, where only 亭茶村 is listed.
    private @Nullable Hard reversed(String kind, Draw draw) {
        var ending = draw.spot(region).name();
        var name = draw.spot(region).name().substring(0, 1) + ending.substring(ending.length() - 1);
        var listed = region.named(new StringBuilder(name).reverse().toString(), "").stream()
                .filter(draw::takes)
                .toList();
        if (listed.isEmpty()) return null;
        var spot = draw.any(listed);
        if (spot.name().equals(name) || isListed(spot, name) || name.endsWith("村")) return null;
        return inTownship(kind, spot, name + "村" + draw.tail());
    }

    /// 上大壮村 is not 大壮村.
    private @Nullable Hard longer(String kind, Draw draw) {
        var spot = draw.spot(region);
        var name = draw.any(List.of("上", "下", "新", "老", "东", "西", "外", "中")) + spot.name();
        if (spot.name().endsWith("村") || isListed(spot, name)) return null;
        return inTownship(kind, spot, name + "村" + draw.tail());
    }

    /// The township has no such village and none like it; another of the county has.
    private @Nullable Hard elsewhere(String kind, Draw draw) {
        var spot = draw.spot(region);
        var other = draw.any(region.in(spot.county().code()));
        boolean apart = !region.isNear(spot.township().code(), other.name()) && !past.lay(spot, other.name());
        return apart ? inTownship(kind, spot, other.spoken() + draw.tail()) : null;
    }

    private boolean isListed(Spot spot, String name) {
        return !region.named(name, spot.township().code()).isEmpty()
                || name.equals(spot.townshipName())
                || past.lay(spot, name);
    }

    private static Hard inTownship(String kind, Spot spot, String rest) {
        return Traps.nowhere(
                kind, spot, spot.upToTownship() + rest, spot.township().code());
    }
}

package org.gridwrit.bench.routing.hard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two difficulties in one address.
final class Combined {
    private final Region region;
    private final Past past;
    private final Confusions confusions;

    Combined(Region region, Past past, Confusions confusions) {
        this.region = region;
        this.past = past;
        this.confusions = confusions;
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("mistaken, no 村", this::mistakenBare),
                new Kind("mistaken, no township", this::mistakenInCounty),
                new Kind("mistaken, no county", this::mistakenNoCounty),
                new Kind("mistaken, old county name", this::mistakenOldCounty),
                new Kind("moved, no county", this::movedNoCounty),
                new Kind("street first, no township", this::streetNoTownship),
                new Kind("street first, no 镇 or 乡", this::streetBareTownship),
                new Kind("street first, named like another village", this::streetNamesake));
    }

    private @Nullable String mistaken(Spot spot, Draw draw, String within) {
        Confusion confusion = draw.once(2) ? confusions::mandarin : confusions::regional;
        var written = confusion.mistaken(spot.name(), draw);
        return written == null || region.hasRival(spot, written, within) ? null : written;
    }

    private @Nullable Hard mistakenBare(String kind, Draw draw) {
        var spot = draw.spot(region);
        var written = mistaken(spot, draw, spot.township().code());
        if (written == null || spot.name().equals(spot.townshipName())) return null;
        return spot.hard(kind, spot.upToTownship() + written + draw.word("groups"));
    }

    private @Nullable Hard mistakenInCounty(String kind, Draw draw) {
        var spot = draw.spot(region);
        var written = mistaken(spot, draw, spot.county().code());
        return written == null ? null : spot.hard(kind, spot.county().name() + spot.spoken(written) + draw.tail());
    }

    private @Nullable Hard mistakenNoCounty(String kind, Draw draw) {
        var spot = draw.spot(region);
        var written = mistaken(spot, draw, spot.township().code());
        boolean only = region.in(spot.cityCode()).stream()
                .allMatch(it -> it.township().equals(spot.township())
                        || !it.townshipName().equals(spot.townshipName()));
        return written == null || !only
                ? null
                : spot.hard(kind, spot.township().name() + spot.spoken(written) + draw.tail());
    }

    private @Nullable Hard mistakenOldCounty(String kind, Draw draw) {
        var spot = draw.spot(region);
        var old = past.counties().get(spot.county().code());
        var written = mistaken(spot, draw, spot.township().code());
        if (old == null || written == null) return null;
        return spot.hard(kind, old + spot.township().name() + spot.spoken(written) + draw.tail());
    }

    /// No township of today's bears the old one's name in the city and has such a village.
    private @Nullable Hard movedNoCounty(String kind, Draw draw) {
        if (past.changes().isEmpty()) return null;
        var change = draw.any(past.changes());
        var today = change.today();
        if (!change.movedTownship() || !draw.seed.takes(today.code().hashCode())) return null;
        boolean another = region.named(change.name(), today.cityCode()).stream()
                .anyMatch(it -> it.townshipName().equals(Spoken.township(change.township())));
        return another ? null : today.hard(kind, change.township() + change.spoken() + draw.tail());
    }

    private @Nullable Hard streetNoTownship(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInCounty(spot)) return null;
        return spot.hard(kind, spot.county().name() + street(draw.word("roads"), draw) + spot.spoken() + draw.tail());
    }

    private @Nullable Hard streetBareTownship(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInTownship(spot) || spot.name().equals(spot.townshipName())) return null;
        return spot.hard(
                kind,
                spot.county().name()
                        + street(draw.word("roads"), draw)
                        + spot.townshipName()
                        + spot.spoken()
                        + draw.tail());
    }

    private @Nullable Hard streetNamesake(String kind, Draw draw) {
        var spot = draw.spot(region);
        var other = draw.any(region.in(spot.county().code()));
        if (!region.isOnlyInTownship(spot) || other.name().equals(spot.name()) || !Traps.lends(other)) return null;
        var street = street(other.name() + draw.any(List.of("路", "街", "大道", "中路", "巷")), draw);
        return spot.hard(kind, spot.county().name() + street + spot.township().name() + spot.spoken() + draw.tail());
    }

    private static String street(String name, Draw draw) {
        return name + draw.number(1, 300) + "号";
    }
}

package org.gridwrit.bench.routing.hard;

import org.gridwrit.gazetteer.Division;

/// A village or community with what lies above it, in the words people use.
///
/// @param name         without 村 or 社区
/// @param townshipName without 镇, 乡, 瑶族乡, 街道
/// @param countyName   without 县, 自治县, 区, 市
record Spot(
        Division village,
        Division township,
        Division county,
        Division city,
        String name,
        String townshipName,
        String countyName,
        boolean community) {
    static Spot of(Division village, Division township, Division county, Division city) {
        return new Spot(
                village,
                township,
                county,
                city,
                Spoken.village(village.name()),
                Spoken.township(township.name()),
                Spoken.area(county.name()),
                Spoken.isCommunity(village.name()));
    }

    String code() {
        return village.code();
    }

    String cityCode() {
        return city.code().substring(0, 4);
    }

    /// Down to the township.
    String upToTownship() {
        return county.name() + township.name();
    }

    /// 大壮村, 壶兴社区.
    String spoken() {
        return spoken(name);
    }

    /// The same, its name written in another way.
    String spoken(String written) {
        return written + marker();
    }

    String marker() {
        return community ? "社区" : name.endsWith("村") ? "" : "村";
    }

    /// 镇, 乡, 瑶族乡, 街道.
    String townshipMarker() {
        return township.name().startsWith(townshipName) ? township.name().substring(townshipName.length()) : "";
    }

    Hard hard(String kind, String text) {
        return new Hard(kind, text, cityCode(), new Truth.Village(code()));
    }
}

package org.gridwrit.bench.routing.hard;

import java.util.List;

/// Everything that stands in an address besides the divisions, and the divisions out of order.
final class Disorder {
    private final Region region;

    Disorder(Region region) {
        this.region = region;
    }

    List<Kind> kinds() {
        return List.of(
                kind(
                        "street first",
                        (spot, draw) -> spot.county().name() + draw.word("roads") + draw.number(1, 300) + "号"
                                + spot.township().name() + spot.spoken() + draw.tail()),
                kind(
                        "place first",
                        (spot, draw) ->
                                draw.word("firsts") + "，" + spot.upToTownship() + spot.spoken() + draw.word("houses")),
                kind(
                        "smallest first",
                        (spot, draw) -> spot.spoken() + draw.word("groups") + "，"
                                + spot.township().name() + "，" + spot.county().name()),
                kind(
                        "street after the village",
                        (spot, draw) ->
                                spot.upToTownship() + spot.spoken() + draw.word("roads") + draw.number(1, 99) + "号"),
                kind(
                        "landmark",
                        (spot, draw) ->
                                spot.upToTownship() + spot.spoken() + draw.word("groups") + draw.word("landmarks")),
                kind(
                        "telephone and person",
                        (spot, draw) -> spot.upToTownship()
                                + spot.spoken()
                                + draw.word("houses")
                                + draw.any(List.of("", " ", "，"))
                                + draw.word("persons")),
                kind("brackets and remarks", this::bracketed),
                kind(
                        "HTML entities",
                        (spot, draw) -> spot.county().name()
                                + draw.word("entities")
                                + spot.township().name()
                                + draw.word("entities")
                                + spot.spoken()
                                + draw.word("houses")),
                kind(
                        "full width and spaces",
                        (spot, draw) -> spaced(wide(spot.upToTownship() + spot.spoken() + draw.word("houses")), draw)),
                kind("parts repeated", this::repeated),
                kind(
                        "省 市 县 all repeated",
                        (spot, draw) -> "广西壮族自治区" + spot.city().name()
                                + spot.county().name() + "广西" + spot.city().name() + spot.upToTownship() + spot.spoken()
                                + draw.tail()));
    }

    private interface Words {
        String of(Spot spot, Draw draw);
    }

    private Kind kind(String name, Words words) {
        return new Kind(name, (kind, draw) -> {
            var spot = draw.spot(region);
            return region.isOnlyInTownship(spot) ? spot.hard(kind, words.of(spot, draw)) : null;
        });
    }

    private String bracketed(Spot spot, Draw draw) {
        var county = spot.county().name();
        var rest = spot.township().name() + spot.spoken() + draw.word("houses");
        return switch (draw.random.nextInt(4)) {
            case 0 -> draw.word("remarks") + county + rest;
            case 1 -> county + rest + draw.word("remarks");
            case 2 -> "（" + spot.city().name() + county + "）" + rest;
            default -> "广西（" + county + "）" + rest + "(" + draw.word("landmarks") + ")";
        };
    }

    private String repeated(Spot spot, Draw draw) {
        var county = spot.county().name();
        var township = spot.township().name();
        return switch (draw.random.nextInt(3)) {
            case 0 -> county + county + township + township + spot.spoken() + draw.tail();
            case 1 -> county + township + spot.spoken() + township + spot.spoken() + draw.word("houses");
            default -> county + township + spot.spoken() + spot.spoken() + draw.word("houses");
        };
    }

    private static String wide(String text) {
        return text.chars()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String spaced(String text, Draw draw) {
        var gaps = List.of(" ", "\u3000", "\u00A0", "\t", "\u200B");
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (draw.once(4)) out.append(draw.any(gaps));
            out.append(text.charAt(i));
        }
        return out.toString();
    }
}

package org.gridwrit.bench.routing.hard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers as figures, words, on cheques, in circles.
final class Numerals {
    private static final String WORDS = "〇一二三四五六七八九";
    private static final List<String> OTHERS =
            List.of("0123456789", "０１２３４５６７８９", "零壹贰叁肆伍陆柒捌玖", "⓪①②③④⑤⑥⑦⑧⑨", "〇㈠㈡㈢㈣㈤㈥㈦㈧㈨", "〇ⅠⅡⅢⅣⅤⅥⅦⅧⅨ");
    private static final List<String> TAILS =
            List.of("%s组", "%s队", "第%s村民小组", "%s号", "%s屯%s号", "第%s生产队", "%s组%s号", "%s巷%s号", "%s栋");

    private final Region region;

    Numerals(Region region) {
        this.region = region;
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("numeral in the village's name", this::inName),
                new Kind("numeral in the township's name", this::inTownship),
                new Kind("numerals after the village", this::after),
                new Kind("numerals after a bare name", this::afterBare));
    }

    private @Nullable Hard inName(String kind, Draw draw) {
        var spot = draw.spot(region);
        var written = rewritten(spot.name(), draw);
        if (written.equals(spot.name()) || !region.isOnlyInTownship(spot)) return null;
        return spot.hard(kind, spot.upToTownship() + spot.spoken(written) + draw.tail());
    }

    private @Nullable Hard inTownship(String kind, Draw draw) {
        var spot = draw.spot(region);
        var written = rewritten(spot.township().name(), draw);
        if (written.equals(spot.township().name()) || !region.isOnlyInTownship(spot)) return null;
        return spot.hard(kind, spot.county().name() + written + spot.spoken() + draw.tail());
    }

    private @Nullable Hard after(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInTownship(spot)) return null;
        return spot.hard(kind, spot.upToTownship() + spot.spoken() + tail(draw));
    }

    private @Nullable Hard afterBare(String kind, Draw draw) {
        var spot = draw.spot(region);
        if (!region.isOnlyInTownship(spot) || spot.townshipName().equals(spot.name())) return null;
        var group = draw.any(List.of("%s组", "%s队", "第%s村民小组")).formatted(number(draw));
        return spot.hard(kind, spot.upToTownship() + spot.name() + group);
    }

    private static String tail(Draw draw) {
        return draw.any(TAILS).formatted(number(draw), number(draw));
    }

    private static String number(Draw draw) {
        var digits = draw.any(OTHERS);
        int value = draw.number(1, 9);
        return switch (draw.random.nextInt(4)) {
            case 0 -> "十" + WORDS.charAt(value);
            case 1 -> "廿" + WORDS.charAt(value);
            case 2 -> "" + digits.charAt(draw.number(1, 9)) + digits.charAt(value);
            default -> "" + digits.charAt(value);
        };
    }

    /// 三合 → 3合, ３合, 叁合, ③合.
    private static String rewritten(String name, Draw draw) {
        var digits = draw.any(OTHERS);
        var out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int value = WORDS.indexOf(name.charAt(i));
            out.append(value > 0 ? digits.charAt(value) : name.charAt(i));
        }
        return out.toString();
    }
}

package org.gridwrit.bench.routing.hard;

import com.hankcs.hanlp.HanLP;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names with a character that somebody took for another.
final class Misspellings {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final List<String> UNTYPED = List.of("?", "？", "□", "■", "*", "\uE7C7", "\uE4C5", "�", "〓", "×");

    private final Region region;
    private final Confusions confusions;

    Misspellings(Region region, Confusions confusions) {
        this.region = region;
        this.confusions = confusions;
    }

    List<Kind> kinds() {
        Confusion shape = (c, seed) -> confusions.of("shape", c, seed);
        Confusion variant = (c, seed) -> confusions.of("variant", c, seed);
        return List.of(
                village("village: same sound", confusions::mandarin),
                village("village: same sound in the region", confusions::regional),
                village("village: same shape", shape),
                village("village: variant character", variant),
                village("village: double code point", confusions::doubles),
                township("township: same sound", confusions::mandarin),
                township("township: same sound in the region", confusions::regional),
                township("township: same shape", shape),
                rivalled("village: mistaken, another as near", confusions::regional),
                new Kind("traditional characters", this::traditional),
                new Kind("character that was not typed", this::untyped),
                new Kind("two characters exchanged", this::exchanged));
    }

    private Kind village(String name, Confusion confusion) {
        return new Kind(name, (kind, draw) -> {
            var spot = draw.spot(region);
            var written = confusion.mistaken(spot.name(), draw);
            if (written == null
                    || region.hasRival(spot, written, spot.township().code())) return null;
            return spot.hard(kind, spot.upToTownship() + spot.spoken(written) + draw.tail());
        });
    }

    private Kind township(String name, Confusion confusion) {
        return new Kind(name, (kind, draw) -> {
            var spot = draw.spot(region);
            var written = confusion.mistaken(spot.townshipName(), draw);
            if (written == null || !region.isOnlyInCounty(spot)) return null;
            boolean another = region.in(spot.county().code()).stream()
                    .anyMatch(it -> it.townshipName().equals(written));
            if (another) return null;
            return spot.hard(
                    kind, spot.county().name() + written + spot.townshipMarker() + spot.spoken() + draw.tail());
        });
    }

    /// A reader may choose, or leave it; taking the wrong one of the two is the fault.
    private Kind rivalled(String name, Confusion confusion) {
        return new Kind(name, (kind, draw) -> {
            var spot = draw.spot(region);
            var written = confusion.mistaken(spot.name(), draw);
            if (written == null || written.length() < 2) return null;
            boolean listed = !region.named(written, spot.township().code()).isEmpty();
            if (listed || !region.hasRival(spot, written, spot.township().code())) return null;
            return spot.hard(kind, spot.upToTownship() + spot.spoken(written) + draw.tail());
        });
    }

    private @Nullable Hard traditional(String kind, Draw draw) {
        var spot = draw.spot(region);
        var text = spot.upToTownship() + spot.spoken() + draw.tail();
        var written = HanLP.convertToTraditionalChinese(text);
        return written.equals(text) || !region.isOnlyInTownship(spot) ? null : spot.hard(kind, written);
    }

    /// Software of the time had no code for it: a question mark, a box, a private-use character.
    private @Nullable Hard untyped(String kind, Draw draw) {
        var spot = draw.spot(region);
        var name = spot.name();
        int rare = -1;
        for (int i = 0; i < name.length() && rare < 0; i++)
            if (!GB2312.newEncoder().canEncode(name.charAt(i))) rare = i;
        if (rare < 0) return null;
        int length = Character.charCount(name.codePointAt(rare));
        if (name.codePointCount(0, name.length()) < 2) return null;
        var written = name.substring(0, rare) + draw.any(UNTYPED) + name.substring(rare + length);
        if (region.hasRival(spot, written, spot.township().code())) return null;
        return spot.hard(kind, spot.upToTownship() + spot.spoken(written) + draw.tail());
    }

    private @Nullable Hard exchanged(String kind, Draw draw) {
        var spot = draw.spot(region);
        var written = new StringBuilder(spot.name()).reverse().toString();
        if (written.length() != 2 || written.equals(spot.name())) return null;
        boolean rival = region.hasRival(spot, written, spot.township().code())
                || region.hasRival(spot, spot.name(), spot.township().code());
        return rival ? null : spot.hard(kind, spot.upToTownship() + spot.spoken(written) + draw.tail());
    }
}

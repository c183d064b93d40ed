package org.gridwrit.bench.routing.hard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Texts that mean one of several villages and do not say which: only a choice with all of them is right.
final class Ambiguities {
    private static final int MOST = 5;

    private final Region region;

    Ambiguities(Region region) {
        this.region = region;
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("one name twice in the county", this::twins),
                new Kind("one name several times in the city", this::inCity),
                new Kind("村 and 社区 of one name, neither said", this::pair),
                new Kind("村 or 社区 of one name, said which", this::saidWhich),
                new Kind("between two villages", this::between),
                new Kind("village beside another", this::beside));
    }

    private @Nullable Hard twins(String kind, Draw draw) {
        var spot = draw.spot(region);
        var all = region.named(spot.name(), spot.county().code());
        if (!apart(all)) return null;
        return choice(kind, spot, spot.county().name() + spot.spoken() + draw.word("groups"), all);
    }

    private @Nullable Hard inCity(String kind, Draw draw) {
        var spot = draw.spot(region);
        var all = region.named(spot.name(), spot.cityCode());
        if (!apart(all)) return null;
        return choice(kind, spot, spot.spoken() + draw.word("groups"), all);
    }

    /// As many as a choice may have, all of them 村 or all 社区, so that the word tells nothing.
    private static boolean apart(List<Spot> all) {
        return all.size() > 1
                && all.size() <= MOST
                && all.stream().map(Spot::community).distinct().count() == 1;
    }

    private @Nullable Hard pair(String kind, Draw draw) {
        var spot = draw.spot(region);
        var all = region.named(spot.name(), spot.township().code());
        if (all.size() != 2 || !ofTwoKinds(all)) return null;
        return choice(kind, spot, spot.upToTownship() + spot.name() + draw.word("houses"), all);
    }

    private @Nullable Hard saidWhich(String kind, Draw draw) {
        var spot = draw.spot(region);
        var all = region.named(spot.name(), spot.township().code());
        if (all.size() != 2 || !ofTwoKinds(all) || spot.name().endsWith("村")) return null;
        return spot.hard(kind, spot.upToTownship() + spot.spoken() + draw.tail());
    }

    private static boolean ofTwoKinds(List<Spot> all) {
        return all.stream().map(Spot::community).distinct().count() == 2;
    }

    private @Nullable Hard between(String kind, Draw draw) {
        var spot = draw.spot(region);
        var other = neighbour(spot, draw);
        if (other == null) return null;
        var text = spot.upToTownship()
                + spot.spoken()
                + draw.any(List.of("与", "和", "、", "及"))
                + other.spoken()
                + draw.word("bounds");
        return choice(kind, spot, text, List.of(spot, other));
    }

    /// The landmark is in another village; where the address lies is said.
    private @Nullable Hard beside(String kind, Draw draw) {
        var spot = draw.spot(region);
        var other = neighbour(spot, draw);
        if (other == null) return null;
        var place = spot.upToTownship() + spot.spoken() + draw.word("houses");
        var text = switch (draw.random.nextInt(3)) {
            case 0 -> place + "（" + other.spoken() + "对面）";
            case 1 -> place + "，靠近" + other.spoken();
            default -> place + "(原" + other.spoken() + "小学旁)";
        };
        return spot.hard(kind, text);
    }

    private @Nullable Spot neighbour(Spot spot, Draw draw) {
        if (!region.isOnlyInTownship(spot)) return null;
        var other = draw.any(region.in(spot.township().code()));
        boolean fits = !other.name().equals(spot.name())
                && !other.name().contains(spot.name())
                && !spot.name().contains(other.name())
                && region.isOnlyInTownship(other);
        return fits ? other : null;
    }

    private static Hard choice(String kind, Spot spot, String text, List<Spot> all) {
        Set<String> codes = all.stream().map(Spot::code).collect(Collectors.toUnmodifiableSet());
        return new Hard(kind, text, spot.cityCode(), new Truth.OneOf(codes));
    }
}

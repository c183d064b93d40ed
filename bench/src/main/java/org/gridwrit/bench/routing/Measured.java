package org.gridwrit.bench.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Everything one run found out; maps by the router's name unless said otherwise.
///
/// @param families classes of made-up addresses by family
/// @param real     our own scores by list: village, township, county; empty lists where the folder is not there
record Measured(
        Map<String, List<String>> families,
        Map<String, Scores> made,
        Map<String, Scores> villages,
        Map<String, Scores> real,
        Map<String, Double> paces,
        Map<String, Footprint> footprints,
        List<Reliability> curves) {
    private static final List<String> TRAPS = List.of("Trap words", "Villages no list has");
    private static final List<String> HARD =
            List.of("Parts left out", "Characters mistaken", "Former names and places", "Order and surroundings");

    Tally ours(List<String> of) {
        var kinds = of.stream().flatMap(it -> families.getOrDefault(it, List.of()).stream());
        return get(made, GridwritRouter.NAME).sum(kinds.toList());
    }

    double pace() {
        return get(paces, GridwritRouter.NAME);
    }

    Footprint footprint() {
        return get(footprints, GridwritRouter.NAME);
    }

    double timesTheSlowest() {
        return pace() / paces.values().stream().mapToDouble(it -> it).min().orElseThrow();
    }

    double timesTheLongestMatch() {
        return get(paces, "longest match") / pace();
    }

    boolean hasReal() {
        return !real.isEmpty();
    }

    List<Target> targets() {
        var hard = ours(HARD);
        var traps = ours(TRAPS);
        var found = new ArrayList<Target>();
        if (hasReal()) {
            var village = get(real, "village").sum();
            found.add(Target.least("village.csv, right", village.share(Verdict.RIGHT), "%", 99.5));
            found.add(Target.most("village.csv, wrong", village.share(Verdict.WRONG), "%", 0.1));
        }
        found.add(Target.least("hard kinds, right", hard.share(Verdict.RIGHT), "%", 90));
        found.add(Target.most("hard kinds, wrong", hard.share(Verdict.WRONG), "%", 1));
        found.add(Target.most("trap words and unknown villages, routed", traps.share(Verdict.WRONG), "%", 2));
        for (var it : curves)
            found.add(Target.least(
                    "routes stated ≥ 0.95, right: " + it.name(), 100 * it.sureRight(), "%", 100 * Reliability.SURE));
        found.add(Target.least("addresses a second of one core", pace(), "1/s", 200_000));
        found.add(Target.least("times the slowest peer", timesTheSlowest(), "×", 20));
        found.add(Target.most("times slower than the longest match", timesTheLongestMatch(), "×", 3));
        found.add(Target.most("heap in use", footprint().heap(), "MB", 64));
        found.add(Target.most("loading, processor time", footprint().cpu(), "ms", 300));
        found.add(Target.most("loading, elapsed", footprint().elapsed(), "ms", 300));
        return found;
    }

    static <T> T get(Map<String, T> from, String name) {
        return Objects.requireNonNull(from.get(name), name);
    }
}

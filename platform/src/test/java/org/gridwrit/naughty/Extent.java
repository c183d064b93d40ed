package org.gridwrit.naughty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/// How much is tried. By itself every field of every handler meets every kind of naughtiness once; which one of a kind
/// is drawn anew for each field, the same at every run. `GRIDWRIT_NAUGHTY=all` tries everything, in a quarter of an
/// hour.
enum Extent {
    SAMPLE,
    ALL;

    private static final int SHARE_OF_LATER_ROLES = 8;

    static Extent asked() {
        return "all".equals(System.getenv("GRIDWRIT_NAUGHTY")) ? ALL : SAMPLE;
    }

    /// @param round 0 for the first role that may call it, which gets everything; others get their share of it
    List<Try> of(Target target, int round) {
        var some = this == ALL ? Try.of(target) : drawn(target);
        if (round == 0) return some;
        var share = new ArrayList<Try>();
        for (int i = round % SHARE_OF_LATER_ROLES; i < some.size(); i += SHARE_OF_LATER_ROLES) share.add(some.get(i));
        return share;
    }

    private static List<Try> drawn(Target target) {
        var kinds = new LinkedHashMap<List<Object>, List<Try>>();
        for (var it : Try.of(target)) {
            kinds.computeIfAbsent(List.of(it.slot(), it.category()), _ -> new ArrayList<>())
                    .add(it);
        }
        var dice = new Random(target.toString().hashCode());
        return kinds.values().stream()
                .map(it -> it.get(dice.nextInt(it.size())))
                .toList();
    }

    /// Of header lines, where each name meets some of everything.
    List<String> of(List<String> lines) {
        var dice = new Random(lines.size());
        return this == ALL
                ? lines
                : lines.stream().filter(_ -> dice.nextInt(6) == 0).toList();
    }
}

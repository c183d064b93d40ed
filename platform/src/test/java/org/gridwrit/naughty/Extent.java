package org.gridwrit.naughty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/// How much is tried. By itself every field of every handler meets a third of the kinds of naughtiness once: which
/// third goes round from handler to handler, and which one of a kind is drawn anew for each field, the same at every
/// run. `GRIDWRIT_NAUGHTY=all` tries everything, in half an hour.
enum Extent {
    SAMPLE,
    ALL;

    private static final int SHARE_OF_LATER_ROLES = 8;
    private static final int SHARE_OF_KINDS = 3;

    static Extent asked() {
        return "all".equals(System.getenv("GRIDWRIT_NAUGHTY")) ? ALL : SAMPLE;
    }

    /// @param round 0 for the first role that may call it, which gets everything; others get their share of it
    List<Try> of(Target target, int round) {
        var some = this == ALL ? Try.of(target) : drawn(target);
        if (round == 0) return some;
        return share(some, round % SHARE_OF_LATER_ROLES, SHARE_OF_LATER_ROLES);
    }

    private static List<Try> share(List<Try> all, int from, int every) {
        var share = new ArrayList<Try>();
        for (int i = from; i < all.size(); i += every) share.add(all.get(i));
        return share;
    }

    private static List<Try> drawn(Target target) {
        var kinds = new LinkedHashMap<List<Object>, List<Try>>();
        for (var it : Try.of(target)) {
            kinds.computeIfAbsent(List.of(it.slot(), it.category()), _ -> new ArrayList<>())
                    .add(it);
        }
        var dice = new Random(target.toString().hashCode());
        var one = kinds.values().stream()
                .map(it -> it.get(dice.nextInt(it.size())))
                .toList();
        return share(one, dice.nextInt(SHARE_OF_KINDS), SHARE_OF_KINDS);
    }

    /// Of header lines, where each name meets some of everything.
    List<String> of(List<String> lines) {
        var dice = new Random(lines.size());
        return this == ALL
                ? lines
                : lines.stream().filter(_ -> dice.nextInt(6) == 0).toList();
    }
}

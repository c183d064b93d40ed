package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The divisions as a tree of numbers: nodes in the order of their codes, so that what lies in a division is a range.
final class Atlas {
    final Division[] division;
    final int[] parent;
    private final Map<String, Integer> byCode = new HashMap<>();

    Atlas(Facts facts) {
        division = facts.divisions().toArray(Division[]::new);
        parent = new int[division.length];
        for (int node = 0; node < division.length; node++) {
            byCode.put(division[node].code(), node);
            var above = division[node].parentCode();
            parent[node] = above == null ? -1 : byCode.getOrDefault(above, -1);
        }
    }

    Stream<Division> divisions() {
        return Stream.of(division);
    }

    int node(String code) {
        return byCode.getOrDefault(code, -1);
    }

    boolean within(int node, int above) {
        for (int at = node; at >= 0; at = parent[at]) if (at == above) return true;
        return false;
    }

    /// The ancestor of `node`, or the node itself, at this level.
    @Nullable
    Division at(int node, Level level) {
        for (int at = node; at >= 0; at = parent[at]) if (division[at].level() == level) return division[at];
        return null;
    }

    Place place(int village) {
        var it = new ArrayList<Division>(List.of(division[village]));
        for (int at = parent[village]; at >= 0; at = parent[at]) it.add(division[at]);
        return new Place(
                it.get(0).code(),
                it.get(0).name(),
                it.get(1).code(),
                it.get(1).name(),
                it.get(2).code(),
                it.get(2).name(),
                it.get(3).code(),
                it.get(3).name());
    }
}

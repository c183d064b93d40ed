package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gridwrit.gazetteer.Facts.Former;
import org.jspecify.annotations.Nullable;

/// The divisions as a tree of numbers. Nodes stand in the order of their codes, so what lies in a division
/// is a range.
final class Atlas {
    final Division[] division;
    final Level[] level;
    final int[] parent;
    /// First node after those within this one.
    final int[] end;
    /// What a township's listed name says it is, one of `Words`; 0 for others.
    final byte[] townshipKind;
    final List<Former> formers;
    private final Map<String, Integer> byCode = new HashMap<>();

    Atlas(Facts facts) {
        division = facts.divisions().toArray(Division[]::new);
        formers = facts.formers();
        level = new Level[division.length];
        parent = new int[division.length];
        end = new int[division.length];
        townshipKind = new byte[division.length];
        for (int node = 0; node < division.length; node++) {
            byCode.put(division[node].code(), node);
            level[node] = division[node].level();
            if (level[node] == Level.TOWNSHIP) townshipKind[node] = (byte) Words.townshipKind(division[node].name());
            var above = division[node].parentCode();
            parent[node] = above == null ? -1 : byCode.getOrDefault(above, -1);
            for (int at = node; at >= 0; at = parent[at]) end[at] = node + 1;
        }
    }

    Stream<Division> divisions() {
        return Stream.of(division);
    }

    /// -1 when there is none.
    int node(String code) {
        return byCode.getOrDefault(code, -1);
    }

    boolean within(int node, int above) {
        return node >= above && node < end[above];
    }

    @Nullable
    Division divisionOrNull(int node) {
        return node < 0 ? null : division[node];
    }

    Place place(int village) {
        var it = new ArrayList<Division>(4);
        for (int at = village; at >= 0; at = parent[at]) it.add(division[at]);
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

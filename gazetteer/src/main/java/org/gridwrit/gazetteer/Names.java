package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every name a division has or had, and what it may mean.
///
/// An entry is one meaning of a name: the division that is meant today, and the one it lay in when it was called so.
final class Names {
    static final int[] EMPTY = {};

    final Trie trie = new Trie();
    final List<String> name = new ArrayList<>();
    int[][] areas = new int[1 << 10][];
    int[][] townships = new int[1 << 10][];
    int[][] villages = new int[1 << 10][];

    int[] node = new int[1 << 12];
    int[] under = new int[1 << 12];
    boolean[] former = new boolean[1 << 12];
    /// The name needs no marker after it: 横县, 仙葫经济开发区.
    boolean[] whole = new boolean[1 << 12];
    int[] nameOf = new int[1 << 12];
    private int entries;
    private final Set<Meaning> known = new HashSet<>();

    private record Meaning(int name, int node, int under) {}

    private final Atlas atlas;
    private final int[][] villagesUnder;
    private final int[][] formerCounties;
    private final String[] shortName;

    Names(Atlas atlas) {
        this.atlas = atlas;
        villagesUnder = new int[atlas.division.length][];
        Arrays.fill(villagesUnder, EMPTY);
        formerCounties = new int[atlas.division.length][];
        Arrays.fill(formerCounties, EMPTY);
        shortName = new String[atlas.division.length];
        for (int it = 0; it < atlas.division.length; it++) {
            var division = atlas.division[it];
            shortName[it] = Text.fold(division.shortName());
            add(
                    division.shortName(),
                    it,
                    atlas.parent[it],
                    false,
                    division.shortName().equals(division.name()));
            if (division.level() == Level.VILLAGE) withoutTownship(division.shortName(), it);
        }
        for (var it : atlas.formers) {
            int now = atlas.node(it.code());
            int then = atlas.node(it.under());
            if (now < 0 || then < 0) continue;
            var above = atlas.division[then].name();
            var past = it.name().startsWith(above) ? it.name().substring(above.length()) : it.name();
            var shortName = ShortNames.of(atlas.level[now], past);
            add(shortName, now, then, true, shortName.equals(past));
            if (atlas.level[now] == Level.TOWNSHIP) formerCounties[now] = appended(formerCounties[now], then);
        }
        known.clear();
    }

    /// 秀峰街道乐群社区 of 秀峰街道 is 乐群.
    private void withoutTownship(String shortName, int village) {
        var township = atlas.division[atlas.parent[village]].name();
        if (shortName.startsWith(township) && shortName.length() > township.length() + 1) {
            add(shortName.substring(township.length()), village, atlas.parent[village], false, false);
        }
    }

    private void add(String text, int of, int below, boolean past, boolean complete) {
        var folded = Text.fold(text);
        if (folded.isEmpty()) return;
        int id = trie.add(folded, name.size());
        if (id == name.size()) name.add(folded);
        if (!known.add(new Meaning(id, of, below))) return;
        int entry = entries++;
        if (entry == node.length) grow();
        node[entry] = of;
        under[entry] = below;
        former[entry] = past;
        whole[entry] = complete;
        nameOf[entry] = id;
        switch (atlas.level[of]) {
            case PROVINCE, CITY, COUNTY -> areas = with(areas, id, entry);
            case TOWNSHIP -> townships = with(townships, id, entry);
            case VILLAGE -> {
                villages = with(villages, id, entry);
                villagesUnder[below] = appended(villagesUnder[below], entry);
            }
        }
    }

    /// The short name of a division, folded.
    String name(int division) {
        return shortName[division];
    }

    /// The township lies in the area, or did.
    boolean lies(int township, int area) {
        if (atlas.within(township, area)) return true;
        for (int county : formerCounties[township]) if (county == area) return true;
        return false;
    }

    int count() {
        return entries;
    }

    int[] areas(int id) {
        return of(areas, id);
    }

    int[] townships(int id) {
        return of(townships, id);
    }

    int[] villages(int id) {
        return of(villages, id);
    }

    private static int[] of(int[][] table, int id) {
        return id < table.length && table[id] != null ? table[id] : EMPTY;
    }

    private static int[][] with(int[][] table, int id, int entry) {
        var room = id < table.length ? table : Arrays.copyOf(table, Math.max(id + 1, table.length * 2));
        room[id] = appended(room[id], entry);
        return room;
    }

    private static int[] appended(int @Nullable [] before, int entry) {
        if (before == null) return new int[] {entry};
        var after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = entry;
        return after;
    }

    /// Meanings of all villages that lie in the township or did.
    int[] villagesUnder(int township) {
        return villagesUnder[township];
    }

    private void grow() {
        int size = node.length * 2;
        node = Arrays.copyOf(node, size);
        under = Arrays.copyOf(under, size);
        former = Arrays.copyOf(former, size);
        whole = Arrays.copyOf(whole, size);
        nameOf = Arrays.copyOf(nameOf, size);
    }
}

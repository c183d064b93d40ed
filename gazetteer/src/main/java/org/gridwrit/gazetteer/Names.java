package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Every name a division has or had, and what it may mean.
///
/// An entry is one meaning of a name: the division that is meant today, and the one it lay in when it was
/// called so.
final class Names {
    static final int[] EMPTY = {};

    final Trie trie = new Trie();
    final List<String> name = new ArrayList<>();
    private final Lists areas = new Lists(1 << 10);
    private final Lists townships = new Lists(1 << 10);
    private final Lists villages = new Lists(1 << 10);

    int[] node = new int[1 << 12];
    int[] under = new int[1 << 12];
    boolean[] former = new boolean[1 << 12];
    /// The name needs no marker after it: 横县, 仙葫经济开发区.
    boolean[] whole = new boolean[1 << 12];
    int[] nameOf = new int[1 << 12];
    /// The entry of a division's short name of today.
    final int[] own;
    private int entries;

    private final Atlas atlas;
    private final Lists villagesUnder;
    private final Lists formerCounties;
    private final String[] shortName;

    Names(Atlas atlas) {
        this.atlas = atlas;
        villagesUnder = new Lists(atlas.division.length);
        formerCounties = new Lists(atlas.division.length);
        shortName = new String[atlas.division.length];
        own = new int[atlas.division.length];
        for (int it = 0; it < atlas.division.length; it++) {
            var division = atlas.division[it];
            shortName[it] = Text.fold(division.shortName());
            own[it] = entries;
            add(
                    division.shortName(),
                    it,
                    atlas.parent[it],
                    false,
                    division.shortName().equals(division.name()));
            if (division.level() == Level.VILLAGE) withoutTownship(division.shortName(), it);
            if (atlas.townshipKind[it] == Words.OTHER_TOWNSHIP) add(division.name(), it, atlas.parent[it], false, true);
        }
        for (var it : atlas.formers) {
            int now = atlas.node(it.code());
            int then = atlas.node(it.under());
            if (now < 0 || then < 0) continue;
            var above = atlas.division[then].name();
            var past = it.name().startsWith(above) ? it.name().substring(above.length()) : it.name();
            var shortName = ShortNames.of(atlas.level[now], past);
            add(shortName, now, then, true, shortName.equals(past));
            if (atlas.level[now] == Level.TOWNSHIP && Words.townshipKind(past) == Words.OTHER_TOWNSHIP) {
                add(past, now, then, true, true);
            }
            if (atlas.level[now] == Level.TOWNSHIP) formerCounties.add(now, then);
        }
        for (var it : List.of(areas, townships, villages, villagesUnder, formerCounties)) it.close();
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
        if (isKnown(id, of, below)) return;
        int entry = entries++;
        if (entry == node.length) grow();
        node[entry] = of;
        under[entry] = below;
        former[entry] = past;
        whole[entry] = complete;
        nameOf[entry] = id;
        switch (atlas.level[of]) {
            case PROVINCE, CITY, COUNTY -> areas.add(id, entry);
            case TOWNSHIP -> townships.add(id, entry);
            case VILLAGE -> {
                villages.add(id, entry);
                villagesUnder.add(below, entry);
            }
        }
    }

    private boolean isKnown(int id, int of, int below) {
        var list = switch (atlas.level[of]) {
            case PROVINCE, CITY, COUNTY -> areas;
            case TOWNSHIP -> townships;
            case VILLAGE -> villagesUnder;
        };
        int key = atlas.level[of] == Level.VILLAGE ? below : id;
        for (int i = 0; i < list.size(key); i++) {
            int entry = list.of(key)[i];
            if (nameOf[entry] == id && node[entry] == of && under[entry] == below) return true;
        }
        return false;
    }

    /// The short name of a division, folded.
    String name(int division) {
        return shortName[division];
    }

    boolean isCommunity(int entry) {
        return Kinds.isCommunity(atlas.division[node[entry]]);
    }

    /// The area's name is not written as it is listed.
    boolean isSlip(Text text, Mention area) {
        return !text.spells(name.get(area.name()), area.start());
    }

    /// The township lies in the area, or did.
    boolean lies(int township, int area) {
        if (atlas.within(township, area)) return true;
        for (int county : formerCounties.of(township)) if (county == area) return true;
        return false;
    }

    int count() {
        return entries;
    }

    int[] areas(int id) {
        return areas.of(id);
    }

    int[] townships(int id) {
        return townships.of(id);
    }

    int[] villages(int id) {
        return villages.of(id);
    }

    /// Meanings of all villages that lie in the township or did.
    int[] villagesUnder(int township) {
        return villagesUnder.of(township);
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

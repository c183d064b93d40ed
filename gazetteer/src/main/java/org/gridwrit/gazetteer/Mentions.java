package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All names in a text, sorted into areas that say so (县, 镇 …), areas that do not, and villages.
final class Mentions {
    /// Areas with their marker, left to right, no two overlapping.
    final List<Mention> areas = new ArrayList<>(4);
    /// Areas named without a marker, believed only when what follows lies in them.
    final List<Mention> bareAreas = new ArrayList<>(8);
    /// Villages, marked or not, left to right, the longer first.
    final List<Mention> villages = new ArrayList<>(8);

    private final Names names;
    private final Text text;

    Mentions(Names names, Text text) {
        this.names = names;
        this.text = text;
        for (int at = 0; at < text.n - 1; at++) {
            if (text.han(at)) spell(at);
        }
        promote();
        villages.removeIf(it -> isPartOfArea(it) || isTailOfVillage(it));
    }

    /// 恭城平安乡: the township lies in what is named before it, so that is meant as its county.
    private void promote() {
        for (int i = 0; i < areas.size(); i++) {
            var area = areas.get(i);
            if (!area.township()) continue;
            for (var bare : bareAreas) {
                if (bare.township() || !bare.clean() || bare.end() != area.start() || !holds(bare, area)) continue;
                areas.add(i++, bare);
                break;
            }
        }
    }

    private boolean holds(Mention bare, Mention township) {
        for (int above : bare.meanings()) {
            for (int entry : township.meanings()) if (names.lies(names.node[entry], names.node[above])) return true;
        }
        return false;
    }

    private boolean isPartOfArea(Mention village) {
        for (var area : areas) {
            boolean around = village.start() <= area.start() && village.end() > area.end();
            if (area.overlaps(village) && !around) return true;
        }
        return false;
    }

    /// 麻村 in 葛麻村.
    private boolean isTailOfVillage(Mention village) {
        if (village.clean()) return false;
        for (var other : villages) {
            if (other.start() < village.start() && other.end() >= village.end()) return true;
        }
        return false;
    }

    private void spell(int start) {
        int state = names.trie.start();
        for (int i = start; i < text.n; i++) {
            state = names.trie.step(state, text.c[i]);
            if (state == 0) return;
            int name = names.trie.value(state);
            if (name != Trie.NONE) found(start, i + 1, name);
        }
    }

    private void found(int start, int nameEnd, int name) {
        int word = Words.marker(text, nameEnd);
        int kind = word == Trie.NONE ? Words.NONE : word >>> 8;
        int end = word == Trie.NONE ? nameEnd : nameEnd + (word & 0xFF);
        boolean clean = clean(start);
        boolean isArea = kind == Words.AREA && !isWhole(names.areas(name));
        area(mention(start, nameEnd, isArea ? end : nameEnd, name, names.areas(name), isArea ? kind : 0, false, clean));
        boolean isTown = Words.isTownship(kind) && !isWhole(names.townships(name));
        area(mention(
                start, nameEnd, isTown ? end : nameEnd, name, names.townships(name), isTown ? kind : 0, true, clean));
        boolean isVillage = Words.isVillage(kind);
        var village = mention(
                start,
                nameEnd,
                isVillage ? end : nameEnd,
                name,
                names.villages(name),
                isVillage ? kind : 0,
                false,
                clean);
        if (village != null) villages.add(village);
    }

    /// 横县 needs no 县 after it.
    private boolean isWhole(int[] meanings) {
        return meanings.length > 0 && names.whole[meanings[0]];
    }

    private static @Nullable Mention mention(
            int start, int nameEnd, int end, int name, int[] meanings, int kind, boolean township, boolean clean) {
        return meanings.length == 0 ? null : new Mention(start, nameEnd, end, name, meanings, kind, township, clean);
    }

    private void area(@Nullable Mention it) {
        if (it == null) return;
        if (it.marker() == Words.NONE && !isWhole(it.meanings())) {
            bareAreas.add(it);
            return;
        }
        while (!areas.isEmpty() && areas.getLast().overlaps(it)) {
            if (!better(it, areas.getLast())) return;
            areas.removeLast();
        }
        areas.add(it);
    }

    private static boolean better(Mention it, Mention other) {
        if (it.clean() != other.clean()) return it.clean();
        return it.start() == other.start() && it.end() > other.end();
    }

    private boolean clean(int start) {
        if (!text.han(start - 1) || Boundaries.endsSomething(text, start)) return true;
        for (int i = areas.size() - 1; i >= 0; i--) if (areas.get(i).end() == start) return true;
        return false;
    }
}

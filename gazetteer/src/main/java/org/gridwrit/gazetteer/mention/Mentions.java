package org.gridwrit.gazetteer.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gridwrit.gazetteer.array.Trie;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.name.Names;
import org.gridwrit.gazetteer.word.Boundaries;
import org.gridwrit.gazetteer.word.Words;
import org.jspecify.annotations.Nullable;

/// All names in a text, sorted into areas that say so (县, 镇 …), areas that do not, and villages.
public final class Mentions {
    /// Areas with their marker, left to right, no two overlapping.
    public final List<Mention> areas = new ArrayList<>(4);
    /// Areas named without a marker, believed only when what follows lies in them.
    public final List<Mention> bareAreas = new ArrayList<>(8);
    /// Villages, marked or not, left to right, the longer first.
    public final List<Mention> villages = new ArrayList<>(8);

    /// No address names more; a text that does is none.
    private static final int MOST_AREAS = 40;
    private static final int MOST_VILLAGES = 60;
    private static final int MOST_BARE = 100;

    private final Names names;
    private final Text text;
    private final boolean all;
    private int steps;

    /// @param all keeps villages too that cannot be meant as such, for an explanation
    public Mentions(Names names, Text text, boolean all) {
        this.names = names;
        this.text = text;
        this.all = all;
        for (int at = 0; at < text.n - 1 && !isCrowded(); at++) {
            if (text.han(at)) spell(at);
        }
        promote();
        villages.removeIf(it -> isPartOfArea(it) || isTailOfVillage(it));
    }

    /// More places are named than an address has.
    public boolean isCrowded() {
        return areas.size() > MOST_AREAS || villages.size() > MOST_VILLAGES;
    }

    public void step() {
        steps++;
    }

    /// How much was done for this text, whatever the machine: characters looked up, areas held against
    /// villages.
    public int steps() {
        return steps;
    }

    /// Where a second address begins, and a third: an area that is no part of the one named before, with
    /// other words between them.
    int[] addresses() {
        if (areas.size() < 2) return Names.EMPTY;
        int[] begins = Names.EMPTY;
        for (int i = 1; i < areas.size(); i++) {
            var before = areas.get(i - 1);
            var it = areas.get(i);
            boolean deeper = it.township() && !before.township();
            if (!deeper && it.clean() && it.start() > before.end() + 1 && hasVillage(before.end(), it.start())) {
                begins = Arrays.copyOf(begins, begins.length + 1);
                begins[begins.length - 1] = it.start();
            }
        }
        return begins;
    }

    /// An area that is not listed so but must be meant, in its place among the others.
    public void add(Mention area) {
        int at = 0;
        while (at < areas.size() && areas.get(at).start() < area.start()) at++;
        areas.add(at, area);
        villages.removeIf(it -> area.overlaps(it) && it.start() < area.nameEnd());
        for (int i = 0; i < villages.size(); i++) {
            var it = villages.get(i);
            if (it.start() == area.end()) villages.set(i, it.cleaned());
        }
    }

    /// 江南 in 江南区, 大塘 in 大塘村.
    boolean isNamedOtherwise(Mention bare) {
        for (var it : areas) if (it.overlaps(bare)) return true;
        for (var it : villages) if (it.start() == bare.start() && it.marker() != Words.NONE) return true;
        return false;
    }

    private boolean hasVillage(int from, int till) {
        for (var it : villages) if (it.start() >= from && it.end() <= till && isSpoken(it)) return true;
        return false;
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
            if (area.overlaps(village) && !around && !takesMarker(village, area)) return true;
        }
        return false;
    }

    /// 城隍镇南村 may be 镇南村 of 城隍镇.
    private boolean takesMarker(Mention village, Mention area) {
        if (!area.township() || village.start() != area.nameEnd() || !isSpoken(village)) return false;
        for (int entry : village.meanings()) {
            for (int township : area.meanings()) if (names.under[entry] == names.node[township]) return true;
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
            steps++;
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
        boolean isTown = Words.isTownship(kind) && (!isWhole(names.townships(name)) || Words.isOffice(text, nameEnd));
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
        if (village != null && (all || isSpoken(village) || mayStandBare(village))) villages.add(village);
    }

    /// The text says that it means a village: by 村委会 or 社区 after the name, or by a name that cannot be
    /// another's.
    public boolean isSpoken(Mention village) {
        if (village.marker() != Words.NONE) return true;
        int length = village.nameEnd() - village.start();
        if (length > 3 && names.whole(village.meanings()[0])) return true;
        return length > 1 && text.c[village.nameEnd() - 1] == '村';
    }

    public boolean mayStandBare(Mention village) {
        return Boundaries.mayStandBare(text.c[village.end() - 1]) && Boundaries.goesOnAsVillage(text, village.end());
    }

    /// 横县 needs no 县 after it.
    private boolean isWhole(int[] meanings) {
        return meanings.length > 0 && names.whole(meanings[0]);
    }

    private static @Nullable Mention mention(
            int start, int nameEnd, int end, int name, int[] meanings, int kind, boolean township, boolean clean) {
        return meanings.length == 0 ? null : new Mention(start, nameEnd, end, name, meanings, kind, township, clean);
    }

    private void area(@Nullable Mention it) {
        if (it == null) return;
        if (it.marker() == Words.NONE && !isWhole(it.meanings())) {
            if (bareAreas.size() < MOST_BARE) bareAreas.add(it);
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

    /// Something else ended just before.
    public boolean clean(int start) {
        if (!text.han(start - 1) || Boundaries.endsSomething(text, start)) return true;
        for (int i = areas.size() - 1; i >= 0; i--) if (areas.get(i).end() == start) return true;
        if (!Words.isAnd(text.at(start - 1))) return false;
        for (int i = villages.size() - 1; i >= 0; i--) if (villages.get(i).end() == start - 1) return true;
        return false;
    }
}

package org.gridwrit.gazetteer.name;

import org.gridwrit.gazetteer.array.Lists;
import org.gridwrit.gazetteer.array.Packed;
import org.gridwrit.gazetteer.array.Packing;
import org.gridwrit.gazetteer.array.Strings;
import org.gridwrit.gazetteer.array.Trie;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.word.Words;
import org.jspecify.annotations.Nullable;

/// Every name a division has or had, and what it may mean.
///
/// An entry is one meaning of a name: the division that is meant today, and the one it lay in when it was
/// called so. `Naming` finds them.
public final class Names {
    public static final int[] EMPTY = {};
    static final int FORMER = 1;
    static final int WHOLE = 2;

    public final Trie trie;
    public final int[] node;
    public final int[] under;
    public final int[] nameOf;
    /// The entry of a division's short name of today.
    public final int[] own;

    private final byte[] flags;
    private final Strings words;
    private final Lists areas;
    private final Lists townships;
    private final Lists villages;
    private final Lists villagesUnder;
    private final Lists formerCounties;
    private final Atlas atlas;
    /// Made when first asked for: few addresses need it.
    private volatile @Nullable Plausibility plausibility;

    public Names(Atlas atlas, Entries of) {
        this.atlas = atlas;
        trie = of.trie;
        node = of.node;
        under = of.under;
        nameOf = of.nameOf;
        own = of.own;
        flags = of.flags;
        words = of.words.strings();
        areas = of.areas.closed();
        townships = of.townships.closed();
        villages = of.villages.closed();
        villagesUnder = of.villagesUnder.closed();
        formerCounties = of.formerCounties.closed();
    }

    public Names(Atlas atlas, Packed packed) {
        this.atlas = atlas;
        trie = new Trie(packed);
        node = packed.ints();
        under = packed.ints();
        nameOf = packed.ints();
        own = packed.ints();
        flags = packed.bytes();
        words = new Strings(packed);
        areas = new Lists(packed);
        townships = new Lists(packed);
        villages = new Lists(packed);
        villagesUnder = new Lists(packed);
        formerCounties = new Lists(packed);
    }

    public void pack(Packing into) {
        trie.pack(into);
        into.ints(node).ints(under).ints(nameOf).ints(own).bytes(flags);
        words.pack(into);
        areas.pack(into);
        townships.pack(into);
        villages.pack(into);
        villagesUnder.pack(into);
        formerCounties.pack(into);
    }

    /// It is not called so today, or does not lie there.
    public boolean former(int entry) {
        return (flags[entry] & FORMER) != 0;
    }

    /// The name needs no marker after it: 横县, 仙葫经济开发区.
    public boolean whole(int entry) {
        return (flags[entry] & WHOLE) != 0;
    }

    /// A name by its number, folded.
    public String word(int id) {
        return words.get(id);
    }

    /// The short name of a division, folded.
    public String name(int division) {
        return words.get(nameOf[own[division]]);
    }

    public boolean isCommunity(int entry) {
        return atlas.kind[node[entry]] == Words.COMMUNITY;
    }

    /// The township lies in the area, or did.
    public boolean lies(int township, int area) {
        if (atlas.within(township, area)) return true;
        for (int county : formerCounties.of(township)) if (county == area) return true;
        return false;
    }

    /// Some village anywhere is called so, or was.
    public boolean isVillage(CharSequence name) {
        int state = trie.start();
        for (int i = 0; i < name.length() && state != 0; i++) state = trie.step(state, name.charAt(i));
        int id = state == 0 ? Trie.NONE : trie.value(state);
        return id != Trie.NONE && villages.of(id).length > 0;
    }

    public Plausibility plausibility() {
        var it = plausibility;
        if (it == null) plausibility = it = new Plausibility(this, atlas);
        return it;
    }

    public int count() {
        return node.length;
    }

    public int[] areas(int id) {
        return areas.of(id);
    }

    public int[] townships(int id) {
        return townships.of(id);
    }

    public int[] villages(int id) {
        return villages.of(id);
    }

    /// Meanings of all villages that lie in the township or did.
    public int[] villagesUnder(int township) {
        return villagesUnder.of(township);
    }
}

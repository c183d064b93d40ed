package org.gridwrit.gazetteer.array;

import org.jspecify.annotations.Nullable;

/// Many words in one stretch of characters; a word becomes a string when it is first asked for, so that reading a
/// whole province costs nothing for those that no address names.
public final class Strings {
    private final char[] characters;
    private final int[] ends;
    /// Two threads may make the same string twice; either is right.
    private final @Nullable String[] made;

    public Strings(char[] characters, int[] ends) {
        this.characters = characters;
        this.ends = ends;
        this.made = new String[ends.length];
    }

    public Strings(Packed packed) {
        this(packed.chars(), packed.ints());
    }

    public void pack(Packing into) {
        into.chars(characters).ints(ends);
    }

    public String get(int number) {
        var it = made[number];
        if (it != null) return it;
        int from = number == 0 ? 0 : ends[number - 1];
        it = new String(characters, from, ends[number] - from);
        made[number] = it;
        return it;
    }
}

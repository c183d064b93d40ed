package org.gridwrit.gazetteer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Many words in one stretch of characters; a word becomes a string when it is first asked for, so that reading a
/// whole province costs nothing for those that no address names.
final class Strings {
    private final char[] characters;
    private final int[] ends;
    /// Two threads may make the same string twice; either is right.
    private final @Nullable String[] made;

    private Strings(char[] characters, int[] ends) {
        this.characters = characters;
        this.ends = ends;
        this.made = new String[ends.length];
    }

    Strings(Packed packed) {
        this(packed.chars(), packed.ints());
    }

    void pack(Packing into) {
        into.chars(characters).ints(ends);
    }

    int size() {
        return ends.length;
    }

    String get(int number) {
        var it = made[number];
        if (it != null) return it;
        int from = number == 0 ? 0 : ends[number - 1];
        it = new String(characters, from, ends[number] - from);
        made[number] = it;
        return it;
    }

    /// Takes words one after another; the first has the number 0.
    static final class Pool {
        private char[] characters = new char[1 << 12];
        private int[] ends = new int[1 << 10];
        private int used;
        private int words;

        int size() {
            return words;
        }

        void add(String word) {
            if (used + word.length() > characters.length) {
                characters = Arrays.copyOf(characters, Math.max(characters.length * 2, used + word.length()));
            }
            if (words == ends.length) ends = Arrays.copyOf(ends, words * 2);
            word.getChars(0, word.length(), characters, used);
            used += word.length();
            ends[words++] = used;
        }

        Strings strings() {
            return new Strings(Arrays.copyOf(characters, used), Arrays.copyOf(ends, words));
        }
    }
}

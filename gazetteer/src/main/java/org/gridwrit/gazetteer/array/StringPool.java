package org.gridwrit.gazetteer.array;

import java.util.Arrays;

/// Takes words one after another; the first has the number 0.
public final class StringPool {
    private char[] characters = new char[1 << 12];
    private int[] ends = new int[1 << 10];
    private int used;
    private int words;

    public int size() {
        return words;
    }

    public void add(String word) {
        if (used + word.length() > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, used + word.length()));
        }
        if (words == ends.length) ends = Arrays.copyOf(ends, words * 2);
        word.getChars(0, word.length(), characters, used);
        used += word.length();
        ends[words++] = used;
    }

    public Strings strings() {
        return new Strings(Arrays.copyOf(characters, used), Arrays.copyOf(ends, words));
    }
}

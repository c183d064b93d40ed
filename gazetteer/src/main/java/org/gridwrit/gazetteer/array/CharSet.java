package org.gridwrit.gazetteer.array;

/// A fixed set of characters; asked for every character of every address.
public final class CharSet {
    private final long[] bits = new long[1 << 10];

    public CharSet(String characters) {
        for (int i = 0; i < characters.length(); i++) bits[characters.charAt(i) >>> 6] |= 1L << characters.charAt(i);
    }

    public boolean has(char c) {
        return ((bits[c >>> 6] >>> c) & 1) != 0;
    }
}

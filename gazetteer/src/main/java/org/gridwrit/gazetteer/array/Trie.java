package org.gridwrit.gazetteer.array;

import java.util.Arrays;

/// Words over UTF-16 units, each with a number; one flat hash table of transitions.
public final class Trie {
    public static final int NONE = -1;
    private static final int ROOT = 1;

    private long[] keys = new long[1 << 8];
    private int[] targets = new int[1 << 8];
    private int[] values = new int[1 << 7];
    private int states = ROOT + 1;
    private int used;
    /// Most places of a text begin no word: they are told without a search.
    private final int[] first = new int[1 << 16];

    public Trie() {
        Arrays.fill(values, NONE);
    }

    public Trie(Packed packed) {
        var before = packed.ints();
        var by = packed.chars();
        values = packed.ints();
        states = before.length;
        used = states;
        int room = keys.length;
        while (states * 5 > room * 2) room *= 2;
        keys = new long[room];
        targets = new int[room];
        for (int state = ROOT + 1; state < states; state++) {
            if (before[state] == ROOT) first[by[state]] = state;
            else place(key(before[state], by[state]), state);
        }
    }

    /// For each state the one before it and the character that leads there.
    public void pack(Packing into) {
        var before = new int[states];
        var by = new char[states];
        for (int c = 0; c < first.length; c++) {
            if (first[c] == 0) continue;
            before[first[c]] = ROOT;
            by[first[c]] = (char) c;
        }
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] == 0) continue;
            before[targets[slot]] = (int) (keys[slot] >>> 16);
            by[targets[slot]] = (char) keys[slot];
        }
        into.ints(before).chars(by).ints(Arrays.copyOf(values, Math.min(values.length, states)));
    }

    /// Words with spaces between them, each with the number 1.
    public static Trie of(String words) {
        var trie = new Trie();
        for (var word : words.split(" ", -1)) trie.add(word, 1);
        return trie;
    }

    /// The number of the word; `number` if it is new.
    public int add(CharSequence word, int number) {
        int state = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int next = step(state, word.charAt(i));
            if (next == 0) {
                next = states++;
                if (state == ROOT) first[word.charAt(i)] = next;
                else put(key(state, word.charAt(i)), next);
            }
            state = next;
        }
        if (state >= values.length) grow(state);
        if (values[state] == NONE) values[state] = number;
        return values[state];
    }

    public int start() {
        return ROOT;
    }

    /// The state after one more character; 0 when no word goes on like this.
    public int step(int state, char c) {
        if (state == ROOT) return first[c];
        long key = key(state, c);
        for (int slot = slot(key); ; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == key) return targets[slot];
            if (keys[slot] == 0) return 0;
        }
    }

    public int value(int state) {
        return state < values.length ? values[state] : NONE;
    }

    /// The longest word at this place, as `number << 8 | length`; `NONE` if there is none.
    public int longest(char[] text, int from, int end) {
        int found = NONE;
        int state = ROOT;
        for (int i = from; i < end; i++) {
            state = step(state, text[i]);
            if (state == 0) break;
            int value = value(state);
            if (value != NONE) found = (value << 8) | (i + 1 - from);
        }
        return found;
    }

    private static long key(int state, char c) {
        return ((long) state << 16) | c;
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    }

    private void put(long key, int target) {
        if (++used * 5 > keys.length * 2) {
            var oldKeys = keys;
            var oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) if (oldKeys[i] != 0) place(oldKeys[i], oldTargets[i]);
        }
        place(key, target);
    }

    private void place(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != 0) slot = (slot + 1) & (keys.length - 1);
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow(int state) {
        int before = values.length;
        values = Arrays.copyOf(values, Math.max(state + 1, before * 2));
        Arrays.fill(values, before, values.length, NONE);
    }
}

package org.gridwrit.gazetteer.name;

import java.util.Arrays;
import org.gridwrit.gazetteer.array.Lists;
import org.gridwrit.gazetteer.array.StringPool;
import org.gridwrit.gazetteer.array.Trie;

/// Names and their meanings while they are being found.
final class Entries {
    final Trie trie = new Trie();
    final StringPool words = new StringPool();
    final Lists areas = new Lists(1 << 10);
    final Lists townships = new Lists(1 << 10);
    final Lists villages = new Lists(1 << 10);
    final Lists villagesUnder;
    final Lists formerCounties;
    int[] node = new int[1 << 12];
    int[] under = new int[1 << 12];
    int[] nameOf = new int[1 << 12];
    byte[] flags = new byte[1 << 12];
    final int[] own;
    int count;

    Entries(int divisions) {
        villagesUnder = new Lists(divisions);
        formerCounties = new Lists(divisions);
        own = new int[divisions];
    }

    int next() {
        if (count == node.length) resize(count * 2);
        return count++;
    }

    void resize(int size) {
        node = Arrays.copyOf(node, size);
        under = Arrays.copyOf(under, size);
        nameOf = Arrays.copyOf(nameOf, size);
        flags = Arrays.copyOf(flags, size);
    }
}

package org.gridwrit.gazetteer.word;

import java.util.Collection;
import org.gridwrit.gazetteer.array.Trie;

/// Words that a name may end in, the longest found first.
final class Endings {
    private final Trie backwards = new Trie();

    Endings(Collection<String> words) {
        for (var it : words) backwards.add(new StringBuilder(it).reverse(), 1);
    }

    /// The name without the longest of them; the same name if it ends in none.
    String cutFrom(String name) {
        int state = backwards.start();
        int cut = name.length();
        for (int i = name.length() - 1; i >= 0; i--) {
            state = backwards.step(state, name.charAt(i));
            if (state == 0) break;
            if (backwards.value(state) != Trie.NONE) cut = i;
        }
        return cut == name.length() ? name : name.substring(0, cut);
    }
}

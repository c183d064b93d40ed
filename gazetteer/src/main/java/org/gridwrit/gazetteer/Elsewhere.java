package org.gridwrit.gazetteer;

/// Provinces that are not loaded: an address that begins with one of them is none of ours.
final class Elsewhere {
    private final Trie names = new Trie();

    Elsewhere(Atlas atlas) {
        for (var it : Provinces.ALL) {
            if (atlas.node(it.code()) >= 0) continue;
            names.add(it.name(), 1);
            names.add(it.shortName() + "省", 1);
        }
    }

    boolean begins(Text text) {
        return names.longest(text.c, 0, text.n) != Trie.NONE;
    }
}

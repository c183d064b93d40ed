package org.gridwrit.gazetteer.mention;

import org.gridwrit.gazetteer.array.CharSet;
import org.gridwrit.gazetteer.array.Trie;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.division.Provinces;
import org.gridwrit.gazetteer.word.Words;

/// Provinces that are not loaded: an address that begins with one of them is none of ours.
public final class Elsewhere {
    private static final CharSet CITY = new CharSet("市县州盟");
    private static final int LONGEST_CITY = 5;

    private final Trie names = new Trie();
    private final Trie shortNames = new Trie();

    public Elsewhere(Atlas atlas) {
        for (var it : Provinces.ALL) {
            if (atlas.node(it.code()) >= 0) continue;
            names.add(it.name(), 1);
            names.add(it.shortName() + "省", 1);
            shortNames.add(it.shortName(), 1);
        }
    }

    /// One of them is named, and none of ours before it.
    public boolean begins(Text text, Mentions mentions) {
        int ours = mentions.areas.isEmpty() ? text.n : mentions.areas.getFirst().start();
        for (int at = 0; at < text.n && at <= ours; at++) {
            if (mayBegin(text, at) && isAt(text, at)) return true;
        }
        return false;
    }

    public boolean isAt(Text text, int at) {
        return names.longest(text.c, at, text.n) != Trie.NONE || isShort(text, at);
    }

    /// 湖南永州市: but 湖南路 is a road.
    private boolean isShort(Text text, int at) {
        int word = shortNames.longest(text.c, at, text.n);
        if (word == Trie.NONE) return false;
        int begins = at + (word & 0xFF);
        for (int i = begins; i < begins + LONGEST_CITY && text.han(i) && !Words.isRoad(text, i); i++) {
            if (i > begins + 1 && CITY.has(text.at(i))) return true;
        }
        return false;
    }

    private static boolean mayBegin(Text text, int at) {
        char before = text.at(at - 1);
        return !text.han(at - 1) || before == '住' || before == '址' || before == '籍' || before == '地' || before == '在';
    }
}

package org.gridwrit.gazetteer;

import java.util.List;
import org.gridwrit.gazetteer.array.Trie;
import org.gridwrit.gazetteer.character.Characters;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.word.Boundaries;
import org.gridwrit.gazetteer.word.Words;
import org.jspecify.annotations.Nullable;

/// Looks for the names of grids in what the resolution of an address has not used.
final class GridSearch {
    /// From the surest way to the least.
    enum How {
        NAME("grid-name"),
        SHORT_NAME("grid-short-name"),
        MISSPELT("grid-misspelt");

        final String rule;

        How(String rule) {
            this.rule = rule;
        }
    }

    private static final int SHORTEST = 2;
    private static final int SHORTEST_MISSPELT = 3;
    /// One confusion of sound or shape.
    private static final int ALLOWED = 45;
    /// A name this long is itself even inside a longer one.
    private static final int UNMISTAKABLE = 4;
    private static final Characters CHARACTERS = Characters.SHIPPED;

    private final Text text;
    private final boolean[] used;

    GridSearch(Text text, List<Evidence> evidence) {
        this.text = text;
        this.used = new boolean[text.n];
        for (var it : evidence) {
            for (int i = text.from(it); i < text.after(it); i++) used[i] = true;
        }
    }

    @Nullable
    Evidence find(String name, How how) {
        var folded = Text.fold(name);
        if (how == How.SHORT_NAME) folded = withoutEnding(folded);
        int shortest = how == How.MISSPELT ? SHORTEST_MISSPELT : SHORTEST;
        for (int at = 0; folded.length() >= shortest && at + folded.length() <= text.n; at++) {
            int end = at + folded.length();
            if (!isOpen(at, end) || !matches(folded, at, how) || isOther(at, end, how)) continue;
            return text.evidence(at, end, how.rule, "", name);
        }
        return null;
    }

    /// A word that tells the kind of place, where nothing else has been read.
    @Nullable
    Evidence word(Trie words, Grid.Kind kind) {
        for (int at = 0; at < text.n; at++) {
            int word = used[at] ? Trie.NONE : words.longest(text.c, at, text.n);
            int end = at + (word & 0xFF);
            if (word == Trie.NONE || Words.isLandmark(text, end) || Words.isRoad(text, end)) continue;
            return text.evidence(at, end, "grid-kind", "", kind.name());
        }
        return null;
    }

    private boolean matches(String name, int at, How how) {
        int distance = 0;
        int allowed = how == How.MISSPELT ? ALLOWED : 0;
        for (int i = 0; i < name.length() && distance <= allowed; i++) {
            distance += CHARACTERS.distance(name.charAt(i), text.c[at + i]);
        }
        return distance <= allowed;
    }

    /// 大塘村 was read as the village already; 大塘村小学 says more.
    private boolean isOpen(int at, int end) {
        for (int i = at; i < end; i++) if (!used[i]) return true;
        return false;
    }

    /// Part of a longer name, of a road's, or only a landmark.
    private boolean isOther(int at, int end, How how) {
        boolean begins = !text.han(at - 1) || used[at - 1] || used[at] || Boundaries.endsSomething(text, at);
        if (!begins && (end - at < UNMISTAKABLE || how != How.NAME)) return true;
        if (Words.isRoad(text, end) || Words.isLandmark(text, end)) return true;
        return how == How.SHORT_NAME && !Boundaries.goesOnAsVillage(text, end);
    }

    /// 上坡 for 上坡屯; the name itself where nothing is left out.
    private static String withoutEnding(String name) {
        int length = name.length();
        if (length > SHORTEST && Boundaries.endsHamlet(name.charAt(length - 1))) return name.substring(0, length - 1);
        return "";
    }
}

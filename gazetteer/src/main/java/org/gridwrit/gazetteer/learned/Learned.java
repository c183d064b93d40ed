package org.gridwrit.gazetteer.learned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gridwrit.gazetteer.LearnedName;
import org.gridwrit.gazetteer.Resolution;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Reason;
import org.gridwrit.gazetteer.array.Trie;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.mention.Areas;
import org.gridwrit.gazetteer.word.Boundaries;
import org.gridwrit.gazetteer.word.Words;
import org.jspecify.annotations.Nullable;

/// Names that no list has, each heard of in one township or county and silent outside it.
public final class Learned {
    public static final Learned NOTHING = new Learned();

    private final Trie trie = new Trie();
    private final List<List<Place>> places = new ArrayList<>();

    /// @param area node it was learned in, `village` that it lies in
    private record Place(int area, int village) {}

    private Learned() {}

    /// What lies in divisions that are not loaded is left out.
    public Learned(Atlas atlas, Collection<LearnedName> names) {
        for (var it : names) {
            var place = new Place(atlas.node(it.areaCode()), atlas.node(it.villageCode()));
            if (place.area < 0 || place.village < 0) continue;
            int id = trie.add(Text.fold(it.name()), places.size());
            if (id == places.size()) places.add(new ArrayList<>());
            if (!places.get(id).contains(place)) places.get(id).add(place);
        }
    }

    /// A learned name in the text, and where it lies; in several villages if people disagree.
    ///
    /// @param start of the name in the folded text, `end` after its last character
    public record Heard(List<Integer> villages, int start, int end) {}

    /// What was learned about a text whose answer needs a person; null if it says nothing.
    public @Nullable Heard heard(Resolution answer, Text text, Areas areas, Atlas atlas) {
        if (answer instanceof Manual it && it.reason() == Reason.CONTRADICTION) return null;
        int node = areas.township() >= 0 ? areas.township() : areas.node();
        var offered = new ArrayList<Integer>();
        if (answer instanceof Choose it) {
            for (var candidate : it.candidates())
                offered.add(atlas.node(candidate.place().villageCode()));
        }
        var found = new ArrayList<Integer>();
        int start = 0;
        int end = 0;
        for (int at = 0; at < text.n; at++) {
            int word = trie.longest(text.c, at, text.n);
            if (word == Trie.NONE || (word & 0xFF) < end - start || !standsAlone(text, areas, at, word & 0xFF))
                continue;
            for (var it : places.get(word >>> 8)) {
                boolean within = node >= 0 && atlas.within(it.village, node) && atlas.within(node, it.area);
                boolean decides = within && !isOfAnotherVillage(text, areas, at);
                if (!decides && !offered.contains(it.village)) continue;
                if ((word & 0xFF) > end - start) found.clear();
                start = at;
                end = at + (word & 0xFF);
                if (!found.contains(it.village)) found.add(it.village);
            }
        }
        return found.isEmpty() ? null : new Heard(found, start, end);
    }

    /// 双龙村那桑屯 where 双龙村 is unknown: its 那桑屯 may be another one.
    private static boolean isOfAnotherVillage(Text text, Areas areas, int at) {
        return at != areas.townshipEnd()
                && (text.at(at - 1) == '村' || text.at(at - 1) == '委' || text.at(at - 1) == '会');
    }

    private static boolean standsAlone(Text text, Areas areas, int at, int length) {
        int end = at + length;
        boolean begins = !text.han(at - 1) || at == areas.townshipEnd() || Boundaries.endsSomething(text, at);
        return begins
                && !Words.isRoad(text, end)
                && !Words.isEstate(text, end, 1)
                && (!text.han(end) || Boundaries.endsHamlet(text.at(end - 1)) || Boundaries.goesOnAsVillage(text, end));
    }
}

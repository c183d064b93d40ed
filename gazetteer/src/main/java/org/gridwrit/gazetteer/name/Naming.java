package org.gridwrit.gazetteer.name;

import java.util.List;
import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.division.Facts.Former;
import org.gridwrit.gazetteer.division.Unspoken;
import org.gridwrit.gazetteer.word.ShortNames;
import org.gridwrit.gazetteer.word.Words;

/// Gives every division the names people call it by: its short name, what it was called before, and what is left when
/// the township's name before it is not said.
public final class Naming {
    private final Atlas atlas;
    private final Entries entries;

    public Naming(Atlas atlas, List<Former> formers) {
        this.atlas = atlas;
        this.entries = new Entries(atlas.size());
        for (int it = 0; it < atlas.size(); it++) today(it);
        for (var it : formers) former(it);
    }

    public Names names() {
        entries.resize(entries.count);
        return new Names(atlas, entries);
    }

    private void today(int it) {
        var name = atlas.name(it);
        var shortName = atlas.shortName(it);
        entries.own[it] = entries.count;
        if (Unspoken.is(name)) {
            unspoken(name, it);
            return;
        }
        add(shortName, it, atlas.parent[it], shortName.equals(name) ? Names.WHOLE : 0);
        if (atlas.level[it] == Level.VILLAGE) withoutTownship(shortName, it);
        if (atlas.kind[it] == Words.OTHER_TOWNSHIP || endsInNoMarker(it)) add(name, it, atlas.parent[it], Names.WHOLE);
    }

    /// It has an entry like any other, but no text is ever read as its name.
    private void unspoken(String name, int it) {
        int entry = entries.next();
        entries.node[entry] = it;
        entries.under[entry] = atlas.parent[it];
        entries.nameOf[entry] = entries.words.size();
        entries.words.add(name);
    }

    /// 足别瑶族苗族乡: its short name is 足别, and no list of words can hold 瑶族苗族乡.
    private boolean endsInNoMarker(int it) {
        var name = atlas.name(it);
        var shortName = atlas.shortName(it);
        return atlas.level[it] != Level.VILLAGE
                && name.length() > shortName.length()
                && name.startsWith(shortName)
                && !Words.isMarker(name.substring(shortName.length()));
    }

    private void former(Former it) {
        int now = atlas.node(it.code());
        int then = atlas.node(it.under());
        if (now < 0 || then < 0) return;
        var above = atlas.name(then);
        var past = it.name().startsWith(above) ? it.name().substring(above.length()) : it.name();
        var shortName = ShortNames.of(atlas.level[now], past);
        add(shortName, now, then, Names.FORMER | (shortName.equals(past) ? Names.WHOLE : 0));
        if (atlas.level[now] != Level.TOWNSHIP) return;
        if (Words.townshipKind(past) == Words.OTHER_TOWNSHIP) add(past, now, then, Names.FORMER | Names.WHOLE);
        entries.formerCounties.add(now, then);
    }

    /// 秀峰街道乐群社区 of 秀峰街道 is 乐群.
    private void withoutTownship(String shortName, int village) {
        var township = atlas.name(atlas.parent[village]);
        if (shortName.startsWith(township) && shortName.length() > township.length() + 1) {
            add(shortName.substring(township.length()), village, atlas.parent[village], 0);
        }
    }

    private void add(String text, int of, int below, int flags) {
        var folded = Text.fold(text);
        if (folded.isEmpty()) return;
        int id = entries.trie.add(folded, entries.words.size());
        if (id == entries.words.size()) entries.words.add(folded);
        if (isKnown(id, of, below)) return;
        int entry = entries.next();
        entries.node[entry] = of;
        entries.under[entry] = below;
        entries.nameOf[entry] = id;
        entries.flags[entry] = (byte) flags;
        switch (atlas.level[of]) {
            case PROVINCE, CITY, COUNTY -> entries.areas.add(id, entry);
            case TOWNSHIP -> entries.townships.add(id, entry);
            case VILLAGE -> {
                entries.villages.add(id, entry);
                entries.villagesUnder.add(below, entry);
            }
        }
    }

    private boolean isKnown(int id, int of, int below) {
        var list = switch (atlas.level[of]) {
            case PROVINCE, CITY, COUNTY -> entries.areas;
            case TOWNSHIP -> entries.townships;
            case VILLAGE -> entries.villagesUnder;
        };
        int key = atlas.level[of] == Level.VILLAGE ? below : id;
        for (int i = 0; i < list.size(key); i++) {
            int entry = list.of(key)[i];
            if (entries.nameOf[entry] == id && entries.node[entry] == of && entries.under[entry] == below) return true;
        }
        return false;
    }
}

package org.gridwrit.gazetteer.mention;

import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.array.CharSet;
import org.gridwrit.gazetteer.array.Trie;
import org.gridwrit.gazetteer.character.Characters;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.name.Names;
import org.gridwrit.gazetteer.word.Words;
import org.jspecify.annotations.Nullable;

/// Areas whose names are misspelt: what stands before 县 or 镇 is no listed name but nearly one, and nearly
/// only one.
public final class Slips {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    /// One confusion, whatever kind it is of; a second in names of three characters and more.
    private static final int ALLOWED = 45;
    private static final int ALLOWED_LONG = 75;
    private static final int MOST_TRIES = 40;
    private static final int APART = 10;
    /// 超市, 菜市场 and the like are no cities.
    private static final CharSet NO_NAME = new CharSet("超菜城门夜圩街集上都本全该外花鱼县市区省这那两各");
    private static final CharSet NO_CITY = new CharSet("场民郊区政");
    private static final CharSet CENTRE = new CharSet("心学医国区山");
    private static final Characters CHARACTERS = Characters.SHIPPED;

    private final Atlas atlas;
    private final Names names;
    private final Text text;
    private final Mentions mentions;
    private boolean foreign;
    private int tries;

    public Slips(Atlas atlas, Names names, Text text, Mentions mentions) {
        this.atlas = atlas;
        this.names = names;
        this.text = text;
        this.mentions = mentions;
    }

    /// The county, if one stands misspelt where a county can stand. `scope`: city or province that is
    /// known, or -1.
    @Nullable
    public Mention county(int scope) {
        for (int at = SHORTEST; at < text.n; at++) {
            int word = text.han(at - 1) ? Words.areaMarker(text, at) : Trie.NONE;
            if (word == Trie.NONE) continue;
            for (int start = Math.max(0, at - LONGEST); start <= at - SHORTEST; start++) {
                if (!mayBegin(start, at)) continue;
                var found = nearest(start, at, word, scope, Level.COUNTY);
                if (found != null) return found;
                if (isCityOrCounty(start, at, text.at(at + (word & 0xFF) - 1), word & 0xFF)) foreign = true;
            }
        }
        return null;
    }

    /// The township of this county, if one stands misspelt where a township can stand.
    @Nullable
    public Mention township(int county) {
        for (int at = SHORTEST; at < text.n; at++) {
            int word = text.han(at - 1) ? Words.townshipMarker(text, at) : Trie.NONE;
            if (word == Trie.NONE) continue;
            for (int start = Math.max(0, at - LONGEST); start <= at - SHORTEST; start++) {
                if (!mayBegin(start, at)) continue;
                var found = nearest(start, at, word, county, Level.TOWNSHIP);
                if (found != null) return found;
            }
        }
        return null;
    }

    /// The text begins with a city or county that is none of ours.
    public boolean isForeign() {
        return foreign;
    }

    private boolean isCityOrCounty(int start, int at, char last, int length) {
        boolean first = start == 0 || (text.at(start - 1) == '住' || text.at(start - 1) == '址' || !text.han(start - 1));
        return first
                && at - start <= 3
                && (last == '县'
                        || (length > 2 && last != '区')
                        || (last == '市' && (beginsArea(at + 1) || !isOfCity(at + 1)))
                        || (last == '州' && isPrefecture(at + 1)))
                && !NO_NAME.has(text.at(at - 1))
                && mentions.areas.stream().noneMatch(it -> it.start() < start && !it.township());
    }

    /// 儋州市民安镇
    private boolean beginsArea(int at) {
        for (var it : mentions.areas) if (it.start() == at && it.township()) return true;
        return false;
    }

    /// 市场, 市中心
    private boolean isOfCity(int at) {
        return NO_CITY.has(text.at(at)) || (text.at(at) == '中' && CENTRE.has(text.at(at + 1)));
    }

    /// 黔东南州从江县
    private boolean isPrefecture(int at) {
        for (int i = at + 2; i < at + LONGEST && text.han(i); i++)
            if (text.at(i) == '县' || text.at(i) == '市') return true;
        return false;
    }

    private boolean mayBegin(int start, int end) {
        mentions.step();
        for (int i = start; i < end; i++) if (!text.han(i)) return false;
        for (var it : mentions.areas) if (it.start() < end && start < it.end()) return false;
        return mentions.clean(start);
    }

    private @Nullable Mention nearest(int start, int end, int word, int within, Level level) {
        if (++tries > MOST_TRIES) return null;
        int length = end - start;
        int allowed = length > 2 ? ALLOWED_LONG : ALLOWED;
        int best = allowed + APART;
        int second = best;
        int found = -1;
        int last = within < 0 ? atlas.size() : atlas.end[within];
        for (int node = Math.max(0, within); node < last; ) {
            if (atlas.level[node] == level) {
                mentions.step();
                int distance = distance(names.name(node), start, length, allowed);
                if (distance < best) {
                    second = best;
                    best = distance;
                    found = node;
                } else second = Math.min(second, distance);
            }
            node = atlas.level[node].compareTo(level) < 0 ? node + 1 : atlas.end[node];
        }
        if (found < 0 || best > allowed || second < best + APART) return null;
        int entry = names.own[found];
        int[] meanings = {entry};
        boolean township = level == Level.TOWNSHIP;
        return new Mention(start, end, end + (word & 0xFF), names.nameOf[entry], meanings, word >>> 8, township, true);
    }

    private int distance(String name, int start, int length, int most) {
        if (name.length() != length) return Characters.DIFFERENT;
        int distance = 0;
        int same = 0;
        for (int i = 0; i < length && distance <= most; i++) {
            int change = CHARACTERS.distance(name.charAt(i), text.c[start + i]);
            if (change == 0) same++;
            distance += change;
        }
        return same == 0 ? Characters.DIFFERENT : distance;
    }
}

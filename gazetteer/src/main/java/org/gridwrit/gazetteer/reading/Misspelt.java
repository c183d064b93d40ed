package org.gridwrit.gazetteer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridwrit.gazetteer.array.CharSet;
import org.gridwrit.gazetteer.array.Trie;
import org.gridwrit.gazetteer.character.Characters;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.mention.Mention;
import org.gridwrit.gazetteer.name.Names;
import org.gridwrit.gazetteer.reading.Reading.Tier;
import org.gridwrit.gazetteer.word.Boundaries;
import org.gridwrit.gazetteer.word.Words;

/// Finds the village of a township whose name comes nearest to what is written where a village's name
/// should stand.
final class Misspelt {
    /// Dearer than one confusion of sound or shape, so that both never add up to a match in a short name.
    private static final int MISSING = 60;
    private static final int APART = 25;
    /// Without 村 after it only the nearest confusions are believed.
    private static final int SURE = 35;
    /// Before a group of a village one confusion of any kind is believed.
    private static final int SURE_BEFORE_GROUP = 50;
    /// 村 for 社区 or the other way is a second slip beside that in the name, so the first must be slight.
    private static final int SAME_KIND = 40;
    /// Two characters in the wrong order.
    private static final int EXCHANGED = 40;
    /// Names of which no character is right must sound alike throughout.
    private static final int SAME_SOUND = 30;
    /// A character written twice.
    private static final int DOUBLED = 30;
    /// 上上林 is a place above 上林, no slip.
    private static final CharSet PREFIXES = new CharSet("上下大小新老旧前后东西南北中内外");
    private static final int LONGEST_NAME = 8;
    private static final Characters CHARACTERS = Characters.SHIPPED;

    private record Near(int entry, int distance, Mention mention) {}

    private final Names names;
    private final Text text;

    Misspelt(Names names, Text text) {
        this.names = names;
        this.text = text;
    }

    /// The nearest villages of the township whose name stands just before `at`; more than one when none is
    /// clearly nearest.
    List<Reading> readings(int township, int at, List<Mention> support) {
        var near = new ArrayList<Near>();
        int end = nameEnd(at);
        for (int entry : names.villagesUnder(township)) {
            var name = names.word(names.nameOf[entry]);
            int distance;
            int nameEnd;
            if (end > at) {
                nameEnd = end;
                distance = Math.min(distance(name, text, at, end), distance(name, text, at, Math.min(text.n, end + 1)));
            } else {
                nameEnd = at + name.length();
                // 陆屋镇陆屋18号: the seat of the township, no slip for one of its villages.
                if (text.spells(names.name(township), at)) continue;
                if (nameEnd > text.n || !Boundaries.goesOnAsVillage(text, nameEnd)) continue;
                if (isTailOfHamlet(nameEnd)) continue;
                if (!Boundaries.mayStandBare(name.charAt(name.length() - 1))) continue;
                distance = distance(name, text, at, nameEnd);
                int sure = Boundaries.isGroup(text, nameEnd) ? SURE_BEFORE_GROUP : SURE;
                if (distance == 0 || distance > sure) continue;
            }
            if (distance > SAME_KIND && saysOtherKind(end, entry)) continue;
            if (distance <= allowed(name)) near.add(new Near(entry, distance, mention(at, nameEnd, entry)));
        }
        if (near.isEmpty()) return List.of();
        near.sort(Comparator.comparingInt(Near::distance).thenComparingInt(it -> names.node[it.entry]));
        int best = near.getFirst().distance;
        near.removeIf(it -> it.distance >= best + APART);
        return near.stream()
                .map(it -> new Reading(
                        names.node[it.entry],
                        it.entry,
                        it.mention,
                        0,
                        Weights.MISSPELT - (it.distance - best),
                        Tier.MISSPELT,
                        support,
                        List.of(Account.weight(
                                text,
                                "misspelt",
                                Weights.MISSPELT - (it.distance - best),
                                it.mention.start(),
                                it.mention.nameEnd()))))
                .toList();
    }

    /// 三岔口屯 is a hamlet's whole name, no 三茶 with a 口屯; a 上屯 or 新屯 would be one of its own.
    private boolean isTailOfHamlet(int at) {
        boolean single = text.han(at) && !text.numeral(at) && !PREFIXES.has(text.at(at));
        return single && Boundaries.endsHamlet(text.at(at + 1));
    }

    /// What stands before the marker that ends at `end` may be this name, one character mistaken.
    static boolean resembles(Text text, int end, String name) {
        int length = name.length();
        for (int marker = 1; marker <= 5; marker++) {
            int from = end - marker - length;
            if (from < 0 || length < 2) return false;
            int word = Words.marker(text, end - marker);
            if (word == Trie.NONE || (word & 0xFF) != marker || !Words.isTownship(word >>> 8)) continue;
            int distance = 0;
            for (int i = 0; i < length; i++) distance += CHARACTERS.distance(name.charAt(i), text.c[from + i]);
            if (distance <= 45) return true;
        }
        return false;
    }

    private Mention mention(int at, int nameEnd, int entry) {
        int word = Words.marker(text, nameEnd);
        boolean marked = word != Trie.NONE && Words.isVillage(word >>> 8);
        int end = marked ? nameEnd + (word & 0xFF) : nameEnd;
        return new Mention(
                at,
                nameEnd,
                end,
                names.nameOf[entry],
                names.villages(names.nameOf[entry]),
                marked ? word >>> 8 : 0,
                false,
                true);
    }

    /// Where the first village marker after this place begins, if only a name lies between.
    private int nameEnd(int at) {
        for (int i = at + 1; i <= at + LONGEST_NAME && i < text.n && mayBeOfName(i - 1); i++) {
            int word = Words.marker(text, i);
            if (word == Trie.NONE || !Words.isVillage(word >>> 8)) continue;
            int end = i + (word & 0xFF);
            boolean trap = (word & 0xFF) == 1 && Words.isRoad(text, end);
            if (i - at < 2) continue;
            return trap ? at : i;
        }
        return at;
    }

    private boolean saysOtherKind(int nameEnd, int entry) {
        int word = Words.marker(text, nameEnd);
        if (word == Trie.NONE || !Words.isVillage(word >>> 8)) return false;
        return (word >>> 8 == Words.COMMUNITY) != names.isCommunity(entry);
    }

    private boolean mayBeOfName(int at) {
        return text.han(at) || text.numeral(at) || Characters.ILLEGIBLE.has(text.at(at));
    }

    private static int allowed(String name) {
        return switch (name.length()) {
            case 1 -> 0;
            case 2 -> 60;
            default -> 90;
        };
    }

    /// How far a listed name is from a stretch of the text that is as long, or one character shorter; a
    /// name keeps one character.
    private int distance(String name, Text text, int from, int to) {
        int missing = name.length() - (to - from);
        if (missing == 0) return changed(name, text, from);
        if (missing == -1) return isDoubled(name, text, from) ? DOUBLED : Characters.DIFFERENT;
        if (missing != 1 || name.length() < 4) return Characters.DIFFERENT;
        int skipped = 0;
        while (from + skipped < to && name.charAt(skipped) == text.c[from + skipped]) skipped++;
        for (int i = skipped; from + i < to; i++)
            if (name.charAt(i + 1) != text.c[from + i]) return Characters.DIFFERENT;
        return MISSING;
    }

    private static boolean isDoubled(String name, Text text, int from) {
        int i = 0;
        while (i < name.length() && name.charAt(i) == text.c[from + i]) i++;
        if (i == 0 || text.c[from + i] != text.c[from + i - 1] || PREFIXES.has(text.c[from + i])) return false;
        for (; i < name.length(); i++) if (name.charAt(i) != text.c[from + i + 1]) return false;
        return true;
    }

    /// Two neighbours in the wrong order, and no name that a village of its own would bear.
    private boolean isExchanged(String name, Text text, int from) {
        int i = 0;
        while (i < name.length() && name.charAt(i) == text.c[from + i]) i++;
        if (i + 1 >= name.length()) return false;
        if (name.charAt(i) != text.c[from + i + 1] || name.charAt(i + 1) != text.c[from + i]) return false;
        for (int rest = i + 2; rest < name.length(); rest++) {
            if (name.charAt(rest) != text.c[from + rest]) return false;
        }
        return !names.plausibility().isVillage(String.valueOf(text.c, from, name.length()), i);
    }

    private int changed(String name, Text text, int from) {
        if (isExchanged(name, text, from)) return EXCHANGED;
        int most = allowed(name);
        int distance = 0;
        int same = 0;
        for (int i = 0; i < name.length() && distance <= most; i++) {
            int change = CHARACTERS.distance(name.charAt(i), text.c[from + i]);
            if (change == 0) same++;
            distance += change;
        }
        return same == 0 && distance > name.length() * SAME_SOUND ? Characters.DIFFERENT : distance;
    }
}

package org.gridwrit.gazetteer.name;

import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.division.Atlas;

/// Whether a name in no list of the township may well be a village's own, and no slip for another's.
///
/// Names are made of characters that begin names and characters that end them: 茶亭 is likely to be some village even
/// where only 亭茶 is listed, 壮大 is not. So two characters in the wrong order are only believed where nobody would
/// call a village like that.
public final class Plausibility {
    /// Names rarer than this are taken for a slip. Villages in no list that are a listed one the other way round are
    /// about as common as that slip. Of names made as the listed ones are fewer than one in fifty is as rare; of
    /// listed ones written the other way round about half are (`bench`, both classes).
    private static final long ONE_IN = 1_000_000;

    private final Names names;
    private final int[] first = new int[1 << 16];
    private final int[] inner = new int[1 << 16];
    private final int[] last = new int[1 << 16];
    private long villages;

    Plausibility(Names names, Atlas atlas) {
        this.names = names;
        for (int entry = 0; entry < names.count(); entry++) {
            if (names.former(entry) || atlas.level[names.node[entry]] != Level.VILLAGE) continue;
            var word = names.word(names.nameOf[entry]);
            if (word.length() < 2) continue;
            villages++;
            first[word.charAt(0)]++;
            last[word.charAt(word.length() - 1)]++;
            for (int i = 1; i < word.length() - 1; i++) inner[word.charAt(i)]++;
        }
    }

    /// The name with the characters at `at` and behind it in this order.
    public boolean isVillage(CharSequence name, int at) {
        if (names.isVillage(name)) return true;
        long left = at == 0 ? first[name.charAt(0)] : inner[name.charAt(at)];
        long right = at + 2 == name.length() ? last[name.charAt(at + 1)] : inner[name.charAt(at + 1)];
        return left * right * ONE_IN > villages * villages;
    }
}

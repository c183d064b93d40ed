package org.gridwrit.gazetteer.word;

import org.gridwrit.gazetteer.array.CharSet;
import org.gridwrit.gazetteer.array.Trie;
import org.gridwrit.gazetteer.character.Text;

/// 现住 A text that goes on to say where somebody lives now does not mean what it named before.
public final class Residence {
    private static final Trie NOW = Trie.of("现住 现居 现在住 实际居住 经常居住 现暂住 暂住 搬至 迁至 迁往 搬到");
    private static final CharSet OF_THE_WORD = new CharSet("住居所地址于在为是至:,(");
    /// 现住址不详, 现住同上.
    private static final CharSet SAYS_NOTHING = new CharSet("不未同无本该");
    private static final int SHORTEST = 4;

    private Residence() {}

    /// Where a later residence begins behind this place; -1 if none is named.
    public static int after(Text text, int at) {
        for (int i = at; i < text.n; i++) {
            int word = NOW.longest(text.c, i, text.n);
            if (word == Trie.NONE) continue;
            int begins = i + (word & 0xFF);
            while (begins < text.n && OF_THE_WORD.has(text.at(begins))) begins++;
            if (text.n - begins >= SHORTEST && !SAYS_NOTHING.has(text.at(begins))) return begins;
        }
        return -1;
    }
}

package org.gridwrit.gazetteer.learned;

import java.util.Optional;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.LocalName;
import org.gridwrit.gazetteer.Resolution;
import org.gridwrit.gazetteer.array.CharSet;
import org.gridwrit.gazetteer.array.Trie;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.mention.Areas;
import org.gridwrit.gazetteer.word.Boundaries;
import org.gridwrit.gazetteer.word.Words;
import org.jspecify.annotations.Nullable;

/// Finds what is left of an address that looks like the name of a hamlet or estate.
public final class LocalNames {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    /// Without a word like 屯 or 小区 in it only a short stretch is a name.
    private static final int LONGEST_BARE = 5;
    private static final Trie ESTATES = Trie.of("小区 花园 花苑 家园 嘉园 新村 公寓 别墅 雅苑 豪庭 华庭 名都 新城 安置点 社区 山庄 农场 林场");
    private static final Trie LANDMARKS = Trie.of(
            "政府 学校 小学 中学 供销社 市场 车站 医院 卫生院 信用社 银行 公司 厂 店 附近 对面 旁 隔壁 后面 前面 路口 门口 桥头 桥边 邮电所 邮政 粮所 食品站 加油站 宿舍 大院 院内 楼 号 原 现");

    private static final CharSet UNITS = new CharSet("号栋幢楼组队单元室层米座");

    private final Atlas atlas;

    public LocalNames(Atlas atlas) {
        this.atlas = atlas;
    }

    public Optional<LocalName> in(Text text, Resolution answer, @Nullable Areas areas) {
        var area = area(answer, areas);
        if (area < 0) return Optional.empty();
        int at = 0;
        for (var it : answer.evidence()) if (!it.rule().equals("misspelt")) at = Math.max(at, text.after(it));
        while (at < text.n) {
            if (!text.han(at) || text.numeral(at) || isUnit(text, at) || Words.marker(text, at) != Trie.NONE) at++;
            else {
                int road = roadEnd(text, at);
                if (road < 0) return name(text, at, atlas.division(area));
                at = road;
            }
        }
        return Optional.empty();
    }

    /// The township or county in which the name would be learned, the court's county where the text names none; -1 if
    /// not even the county is certain.
    private int area(Resolution answer, @Nullable Areas areas) {
        var known = answer.known();
        int node = known != null ? atlas.node(known.code()) : areas != null && !areas.isTold() ? areas.node() : -1;
        if (node < 0) return -1;
        if (atlas.level[node] == Level.VILLAGE) node = atlas.parent[node];
        return atlas.level[node] == Level.TOWNSHIP || atlas.level[node] == Level.COUNTY ? node : -1;
    }

    /// 12号, 3栋, 2单元
    private static boolean isUnit(Text text, int at) {
        char before = text.at(at - 1);
        return UNITS.has(text.at(at)) && (text.numeral(at - 1) || before == '单' || (before >= 'a' && before <= 'z'));
    }

    /// Where the road that is named from here ends; -1 if none is.
    private static int roadEnd(Text text, int at) {
        for (int i = at + 1; i < at + LONGEST && text.han(i); i++) {
            if (Boundaries.endsHamlet(text.at(i - 1)) && i - at >= SHORTEST) return -1;
            if (Words.isRoad(text, i)) return i + 1;
        }
        return -1;
    }

    private static Optional<LocalName> name(Text text, int at, Division area) {
        int end = at;
        int run = at;
        for (; run < at + LONGEST && text.han(run) && !text.numeral(run); run++) {
            int estate = ESTATES.longest(text.c, run, text.n);
            if (estate != Trie.NONE && run > at) end = run + (estate & 0xFF);
            else if (run - at + 1 >= SHORTEST && Boundaries.endsHamlet(text.at(run))) end = run + 1;
            else if (LANDMARKS.longest(text.c, run, text.n) != Trie.NONE) break;
            if (end > at && !Boundaries.endsHamlet(text.at(end))) break;
        }
        if (end == at && run - at <= LONGEST_BARE && (run == text.n || !text.han(run))) end = run;
        if (end - at < SHORTEST || Words.isRoad(text, end)) return Optional.empty();
        return Optional.of(new LocalName(text.start(at), text.end(end), text.shown(at, end), area));
    }
}

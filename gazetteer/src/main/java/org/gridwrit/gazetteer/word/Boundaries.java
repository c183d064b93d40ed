package org.gridwrit.gazetteer.word;

import org.gridwrit.gazetteer.array.CharSet;
import org.gridwrit.gazetteer.character.Text;

/// Characters after which a new part of an address begins, whatever came before.
public final class Boundaries {
    private static final CharSet ENDS = new CharSet("号栋楼路街巷道旁边处内侧队组段层室房原在于属近即县区镇乡办郊村屯司厂馆站院所店场园省弄住址籍");
    private static final CharSet INNER = new CharSet("组队屯社号片生经");
    private static final CharSet GROUP = new CharSet("组队社生经");
    private static final CharSet STREET_LIKE = new CharSet("街路圩场站厂园区道巷院库");
    private static final CharSet HAMLET = new CharSet("屯坡队组庄寨垌冲村");
    private static final int LONGEST_NUMBER = 16;
    private static final CharSet PAUSE = new CharSet("(,、;");
    private static final CharSet TOWN_LIKE = new CharSet("路街巷道园厂场店楼司院所校学馆库站桥市区城厦广");

    private Boundaries() {}

    public static boolean endsSomething(Text text, int start) {
        if (start == 0 || ENDS.has(text.c[start - 1]) || (start == 1 && text.c[0] == '市')) return true;
        return text.c[start - 1] == '地' && (text.at(start - 2) == '籍' || text.at(start - 2) == '在');
    }

    /// A hamlet's name ends like this: 屯, 坡, 寨 …
    public static boolean endsHamlet(char c) {
        return HAMLET.has(c);
    }

    /// A township is named just before this place that no list has.
    public static boolean afterUnknownTownship(Text text, int start) {
        char c = text.at(start - 1);
        boolean ends = switch (c) {
            case '镇', '乡', '办' -> true;
            case '道' -> text.at(start - 2) == '街';
            case '处' -> text.at(start - 2) == '事';
            default -> false;
        };
        return ends && text.han(start - 2);
    }

    /// A name like 天平街 or 谢圩 is a street or market before it is a community, unless the text says so.
    public static boolean mayStandBare(char lastOfName) {
        return !STREET_LIKE.has(lastOfName);
    }

    /// A hamlet's name begins here: 中木屯.
    public static boolean isHamlet(Text text, int at) {
        for (int i = at + 1; i < at + 5 && text.han(i); i++) if (HAMLET.has(text.at(i))) return true;
        return false;
    }

    /// What follows a village named without 村 goes on as addresses inside a village do: nothing, a group, a
    /// hamlet, a house number.
    public static boolean goesOnAsVillage(Text text, int at) {
        if (!text.han(at) && !text.numeral(at)) return at >= text.n || PAUSE.has(text.at(at));
        int after = afterNumber(text, at);
        if (after > at && (after >= text.n || INNER.has(text.at(after)) || isGroup(text, at))) return true;
        if (Words.isLandmark(text, at)) return true;
        // 铁炉圩第一组 is of 铁炉圩, not of 铁炉.
        if (text.at(at) == '圩') return false;
        for (int i = at; i <= at + 5 && text.han(i); i++) {
            char c = text.at(i);
            if (TOWN_LIKE.has(c) || Words.isEstate(text, i, 1)) return false;
            if (HAMLET.has(c)) return i - at >= (c == '村' ? 2 : 1) && !Words.isRoad(text, i + 1);
        }
        return false;
    }

    /// 三组, 第五队, 十七社
    public static boolean isGroup(Text text, int at) {
        int after = afterNumber(text, at);
        return after > at && (GROUP.has(text.at(after)) || (text.at(after) == '村' && text.at(after + 1) == '民'));
    }

    private static int afterNumber(Text text, int at) {
        int first = text.at(at) == '第' ? at + 1 : at;
        int i = first;
        while (i - first < LONGEST_NUMBER && (text.numeral(i) || text.at(i) == '-' || text.at(i) == '、')) i++;
        return i > first ? i : at;
    }
}

package org.gridwrit.gazetteer;

/// Characters after which a new part of an address begins, whatever came before.
final class Boundaries {
    private static final String ENDS = "号栋楼路街巷道旁边处内侧队组段层室房原在于属近即县区镇乡办郊村屯司厂馆站院所店场园省弄";

    private Boundaries() {}

    static boolean endsSomething(Text text, int start) {
        return start == 0 || ENDS.indexOf(text.c[start - 1]) >= 0 || (start == 1 && text.c[0] == '市');
    }

    /// A township is named just before this place that no list has.
    static boolean afterUnknownTownship(Text text, int start) {
        char c = text.at(start - 1);
        boolean ends = switch (c) {
            case '镇', '乡', '办' -> true;
            case '道' -> text.at(start - 2) == '街';
            case '处' -> text.at(start - 2) == '事';
            default -> false;
        };
        return ends && text.han(start - 2);
    }

    /// What follows a village named without 村 goes on as addresses inside a village do: nothing, a group, a hamlet, a
    /// house number.
    static boolean goesOnAsVillage(Text text, int at) {
        if (!text.han(at) && !text.numeral(at)) return at >= text.n || "(,、;".indexOf(text.at(at)) >= 0;
        int after = afterNumber(text, at);
        if (after > at) return after >= text.n || "组队屯社号片生经".indexOf(text.at(after)) >= 0;
        for (int i = at; i <= at + 5 && text.han(i); i++) {
            char c = text.at(i);
            if ("路街巷道大园厂场店楼司院所校馆库站桥市区城中心厦广公段新".indexOf(c) >= 0) return false;
            if ("屯坡队组庄寨垌冲村".indexOf(c) >= 0) return i - at >= (c == '村' ? 2 : 1) && !Words.isRoad(text, i + 1);
        }
        return false;
    }

    /// 三组, 第五队, 十七社
    static boolean isGroup(Text text, int at) {
        int after = afterNumber(text, at);
        return after > at && "组队社生经".indexOf(text.at(after)) >= 0;
    }

    private static int afterNumber(Text text, int at) {
        int first = text.at(at) == '第' ? at + 1 : at;
        int i = first;
        while (text.numeral(i) || text.at(i) == '-' || text.at(i) == '、') i++;
        return i > first ? i : at;
    }
}

package org.gridwrit.gazetteer.word;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.gazetteer.Level;

/// 简称 The name people say, derived by rule from the one that is listed.
public final class ShortNames {
    static final String PEOPLES =
            "汉|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各|民";
    private static final Endings VILLAGE_WORDS = new Endings(List.of("村社区", "社区", "村"));
    private static final Endings COMMITTEES = committees();
    private static final Endings TOWNSHIPS = new Endings(List.of("街道办事处", "办事处", "街道", "管理委员会", "管理区", "镇", "乡", "苏木"));
    private static final Endings AREAS = new Endings(List.of(
            "特别行政区", "维吾尔自治区", "自治区", "自治州", "自治县", "自治旗", "地区", "市辖区", "新区", "省", "市", "县", "区", "旗", "盟", "州"));
    private static final Endings NATIONALITIES = new Endings(
            List.of(PEOPLES.split("\\|", -1)).stream().map(it -> it + "族").toList());

    private ShortNames() {}

    public static String of(Level level, String name) {
        return switch (level) {
            case VILLAGE -> village(withoutBrackets(name));
            case TOWNSHIP -> {
                var stripped = TOWNSHIPS.cutFrom(name);
                yield kept(name, name.endsWith("乡") ? withoutNationalities(stripped) : stripped);
            }
            case COUNTY, CITY, PROVINCE -> {
                var stripped = AREAS.cutFrom(name);
                boolean autonomous = name.startsWith("自治", stripped.length());
                yield kept(name, autonomous ? withoutNationalities(stripped) : stripped);
            }
        };
    }

    private static String village(String name) {
        var base = COMMITTEES.cutFrom(name);
        if (base.isEmpty()) return name;
        if (base.codePointCount(0, base.length()) < 2) return base + "村";
        return kept(base, VILLAGE_WORDS.cutFrom(base));
    }

    /// 各族自治县 may name several: 双江拉祜族佤族布朗族傣族自治县.
    private static String withoutNationalities(String name) {
        var shorter = NATIONALITIES.cutFrom(name);
        return shorter.equals(name) ? name : withoutNationalities(shorter);
    }

    /// 楞（同音）村
    private static String withoutBrackets(String name) {
        int open = Math.max(name.indexOf('（'), name.indexOf('('));
        int close = Math.max(name.indexOf('）'), name.indexOf(')'));
        return open < 0 || close < open ? name : name.substring(0, open) + name.substring(close + 1);
    }

    /// 村民委员会, 社区居委会, 委会 …
    private static Endings committees() {
        var endings = new ArrayList<>(List.of("社区", "村"));
        for (var of : List.of("社区", "村", "")) {
            for (var whose : List.of("居民", "村民", "居", "村", "")) {
                for (var what : List.of("委员会", "委会", "委员", "委")) endings.add(of + whose + what);
            }
        }
        return new Endings(endings);
    }

    /// A single character says too little to be a name of its own.
    private static String kept(String whole, String stripped) {
        return stripped.codePointCount(0, stripped.length()) < 2 ? whole : stripped;
    }
}

package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// 简称 The name people say, derived by rule from the one that is listed.
final class ShortNames {
    static final String PEOPLES =
            "汉|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各|民";
    private static final String NATIONALITY = "(?:" + PEOPLES + ")族";
    private static final List<String> VILLAGE_WORDS = List.of("村社区", "社区", "村");
    /// 村民委员会, 社区居委会, 委会 …, the longest first.
    private static final List<String> COMMITTEES = committees();
    private static final Pattern TOWNSHIP = Pattern.compile(NATIONALITY + "+乡$|(?:街道办事处|办事处|街道|管理委员会|管理区|镇|乡|苏木)$");
    private static final Pattern AUTONOMOUS = Pattern.compile(NATIONALITY + "+自治(?:县|州|区|旗)$");
    private static final Pattern AREA = Pattern.compile("(?:特别行政区|维吾尔自治区|自治区|地区|市辖区|新区|[省市县区旗盟])$");

    private ShortNames() {}

    static String of(Level level, String name) {
        return switch (level) {
            case VILLAGE -> village(name);
            case TOWNSHIP -> kept(name, TOWNSHIP.matcher(name).replaceFirst(""));
            case COUNTY, CITY, PROVINCE -> {
                var stripped = AUTONOMOUS.matcher(name).replaceFirst("");
                yield stripped.equals(name) ? kept(name, AREA.matcher(name).replaceFirst("")) : kept(name, stripped);
            }
        };
    }

    private static String village(String name) {
        var base = without(COMMITTEES, name);
        if (base.isEmpty()) return name;
        if (base.codePointCount(0, base.length()) < 2) return base + "村";
        return kept(base, without(VILLAGE_WORDS, base));
    }

    private static String without(List<String> endings, String name) {
        for (var it : endings) if (name.endsWith(it)) return name.substring(0, name.length() - it.length());
        return name;
    }

    private static List<String> committees() {
        var endings = new ArrayList<>(VILLAGE_WORDS.subList(1, 3));
        for (var of : List.of("社区", "村", "")) {
            for (var whose : List.of("居民", "村民", "居", "村", "")) {
                for (var what : List.of("委员会", "委会", "委员", "委")) endings.add(of + whose + what);
            }
        }
        endings.sort(Comparator.comparingInt(String::length).reversed());
        return List.copyOf(endings);
    }

    /// A single character says too little to be a name of its own.
    private static String kept(String whole, String stripped) {
        return stripped.codePointCount(0, stripped.length()) < 2 ? whole : stripped;
    }
}

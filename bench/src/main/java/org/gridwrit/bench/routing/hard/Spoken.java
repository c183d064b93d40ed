package org.gridwrit.bench.routing.hard;

import java.util.regex.Pattern;

/// What people say for a listed name.
final class Spoken {
    private static final Pattern COMMITTEE =
            Pattern.compile("(?<village>.*?)(?:村村民|村民|村|社区居民|社区居|社区|居民|居)?(?:委员会|委会|委员|委)$");
    private static final Pattern VILLAGE_WORD = Pattern.compile("(?:村社区|社区|村)$");
    private static final Pattern PEOPLES = Pattern.compile("(?:[汉壮瑶苗侗回京彝水各]|仫佬|毛南|仡佬)族");
    private static final Pattern TOWNSHIP = Pattern.compile("(?:街道办事处|办事处|街道|管理委员会|镇|乡)$");
    private static final Pattern AREA = Pattern.compile("(?:自治县|自治区|[县区市])$");

    private Spoken() {}

    /// 大壮村委会 → 大壮, 壶兴社区居委会 → 壶兴.
    static String village(String listed) {
        var found = COMMITTEE.matcher(listed);
        var name = found.matches() ? found.group("village") : listed;
        return kept(kept(name, without(name, "社区")), VILLAGE_WORD.matcher(name).replaceFirst(""));
    }

    private static String without(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    static boolean isCommunity(String listed) {
        return listed.contains("社区") || listed.contains("居");
    }

    /// 金牙瑶族乡 → 金牙.
    static String township(String listed) {
        var name = TOWNSHIP.matcher(listed).replaceFirst("");
        var without = PEOPLES.matcher(name).replaceAll("");
        return kept(listed, without);
    }

    /// 环江毛南族自治县 → 环江.
    static String area(String listed) {
        var name = AREA.matcher(listed).replaceFirst("");
        return kept(listed, PEOPLES.matcher(name).replaceAll(""));
    }

    private static String kept(String whole, String stripped) {
        return stripped.codePointCount(0, stripped.length()) < 2 ? whole : stripped;
    }
}

package org.gridwrit.gazetteer.division;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Level;

/// 省级 The provinces by GB/T 2260; the lists of villages begin at the city.
public final class Provinces {
    /// Code, the name people say, and what makes it the whole name.
    private static final String NAMES =
            "11北京|市 12天津|市 13河北|省 14山西|省 15内蒙古|自治区 21辽宁|省 22吉林|省 23黑龙江|省 31上海|市 32江苏|省 33浙江|省 34安徽|省 35福建|省 36江西|省 37山东|省 41河南|省 42湖北|省 43湖南|省 44广东|省 45广西|壮族自治区 46海南|省 50重庆|市 51四川|省 52贵州|省 53云南|省 54西藏|自治区 61陕西|省 62甘肃|省 63青海|省 64宁夏|回族自治区 65新疆|维吾尔自治区 71台湾|省 81香港|特别行政区 82澳门|特别行政区";
    public static final List<Division> ALL = all();

    private Provinces() {}

    public static Division of(String code) {
        for (var it : ALL) if (code.startsWith(it.code().substring(0, 2))) return it;
        throw new IllegalArgumentException("no province begins with " + code);
    }

    private static List<Division> all() {
        var all = new ArrayList<Division>();
        for (var it : NAMES.split(" ", -1)) {
            int bar = it.indexOf('|');
            var shortName = it.substring(2, bar);
            var name = shortName.concat(it.substring(bar + 1));
            all.add(new Division(it.substring(0, 2).concat("0000"), name, shortName, Level.PROVINCE, null));
        }
        return List.copyOf(all);
    }
}

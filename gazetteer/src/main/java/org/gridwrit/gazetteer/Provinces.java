package org.gridwrit.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// 省级 The provinces by GB/T 2260; the lists of villages begin at the city.
final class Provinces {
    static final List<Division> ALL = Stream.of(
                    ("11北京市 12天津市 13河北省 14山西省 15内蒙古自治区 21辽宁省 22吉林省 23黑龙江省 31上海市 32江苏省 33浙江省 "
                                    + "34安徽省 35福建省 36江西省 37山东省 41河南省 42湖北省 43湖南省 44广东省 45广西壮族自治区 46海南省 50重庆市 51四川省 "
                                    + "52贵州省 53云南省 54西藏自治区 61陕西省 62甘肃省 63青海省 64宁夏回族自治区 65新疆维吾尔自治区 71台湾省 "
                                    + "81香港特别行政区 82澳门特别行政区")
                            .split(" ", -1))
            .map(it -> province(it.substring(0, 2), it.substring(2)))
            .toList();
    private static final Map<String, Division> BY_PREFIX =
            ALL.stream().collect(Collectors.toMap(it -> it.code().substring(0, 2), it -> it));

    private Provinces() {}

    static Division of(String code) {
        var found = BY_PREFIX.get(code.substring(0, 2));
        if (found == null) throw new IllegalArgumentException("no province begins with " + code);
        return found;
    }

    private static Division province(String prefix, String name) {
        return new Division(prefix + "0000", name, ShortNames.of(Level.PROVINCE, name), Level.PROVINCE, null);
    }
}

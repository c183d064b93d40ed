package org.gridwrit.bench.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Level;
import org.jspecify.annotations.Nullable;

/// Made-up addresses of the kinds that go wrong: names mutated the way people do, and traps that name no village at
/// all.
final class HardAddresses {
    /// @param truth code of the village; empty where the text names none
    record Hard(String kind, String text, String cityCode, String truth) {}

    private static final List<String> ROADS = List.of("解放路", "建设大道", "人民中路", "朝阳街", "环城东路", "兴隆巷");
    private static final List<String> TAILS = List.of("三组", "第五村民小组12号", "那桑屯18号", "8队", "下岭坡3号", "");
    private static final List<String> GROUPS = List.of("三组", "第五村民小组12号", "8队", "十二队7号");
    private static final List<String> BRANDS =
            List.of("路56号", "大酒店3楼", "花园2栋501", "街9号", "商贸有限公司内", "大道118号", "新村A5栋", "度假村", "广场一层", "村镇银行旁");
    private static final String INVENTED = "上下大小新老内外东西南北中那弄岜板六古坡岭塘山水石木竹龙凤马牛罗黄陈梁韦莫";
    private static final String CONFUSED =
            "垌峒洞 圩墟 埌朗浪 冲涌 塘糖堂 坡波 龙隆 兴新 陆六禄 江冮 岭岺 弄陇 坝巴岜 罗萝 村邨 古谷 良粮 福复 平坪 丰豐 峰锋 双霜 英瑛 安鞍 和合河 林琳 永咏 中忠 清青 华桦 黄皇 长常 东冬 明铭 同桐 里理 水永 大太 木本 未末 日曰 土士 王玉 田由";

    private final Random random;
    private final List<Division> villages;
    private final Map<String, Division> byCode = new HashMap<>();
    private final Map<String, Set<String>> shortNamesByTownship;
    private final Map<String, Long> countInCounty;
    private final Map<Character, String> confused = new HashMap<>();

    HardAddresses(Gazetteer gazetteer, long seed) {
        random = new Random(seed);
        gazetteer.divisions().forEach(it -> byCode.put(it.code(), it));
        villages = gazetteer
                .divisions()
                .filter(it -> it.level() == Level.VILLAGE && it.shortName().length() < 5)
                .toList();
        shortNamesByTownship = villages.stream()
                .collect(Collectors.groupingBy(
                        it -> it.code().substring(0, 9), Collectors.mapping(Division::shortName, Collectors.toSet())));
        countInCounty = villages.stream()
                .collect(
                        Collectors.groupingBy(it -> it.code().substring(0, 6) + it.shortName(), Collectors.counting()));
        for (var group : CONFUSED.split(" ", -1)) {
            for (char c : group.toCharArray()) confused.merge(c, group, String::concat);
        }
    }

    List<Hard> make(int each) {
        var made = new ArrayList<Hard>();
        for (int i = 0; i < each; i++) {
            named(made, village());
            trapped(made, village());
        }
        return made;
    }

    private void named(List<Hard> made, Division village) {
        var township = above(village, 9);
        var county = above(village, 6).name();
        var city = require(village.code().substring(0, 4) + "00").name();
        var name = village.shortName() + marker(village);
        var tail = any(TAILS);
        boolean only = countInCounty.getOrDefault(village.code().substring(0, 6) + village.shortName(), 0L) == 1;
        put(made, "full", village, city + county + township.name() + name + tail);
        put(made, "no county", village, township.name() + name + tail);
        if (only) put(made, "no township", village, county + name + tail);
        put(made, "no 镇", village, county + township.shortName() + name + tail);
        if (!village.shortName().equals(township.shortName()))
            put(made, "no 村", village, county + township.name() + village.shortName() + any(GROUPS));
        put(
                made,
                "raised township",
                village,
                county + township.shortName() + (township.name().endsWith("镇") ? "乡" : "镇") + name + tail);
        put(
                made,
                "office",
                village,
                county + township.name() + village.shortName() + (village.name().contains("社区") ? "居委" : "村委") + tail);
        put(
                made,
                "street first",
                village,
                county + any(ROADS) + (1 + random.nextInt(90)) + "号" + township.name() + name + tail);
        put(
                made,
                "spaces and entities",
                village,
                wide(city + " " + county + "&nbsp;" + township.name() + "\u3000" + name + "12号"));
        var other = mistaken(village.shortName());
        if (other != null && !has(township, other)) {
            put(made, "mistaken village", village, county + township.name() + other + marker(village) + tail);
        }
        var otherTownship = mistaken(township.shortName());
        if (otherTownship != null && only) {
            put(
                    made,
                    "mistaken township",
                    village,
                    county
                            + otherTownship
                            + township.name().substring(township.shortName().length())
                            + name
                            + tail);
        }
    }

    private void trapped(List<Hard> made, Division village) {
        var township = above(village, 9);
        var county = above(village, 6).name();
        trap(made, "trap: road, estate, firm", village, county + township.name() + village.shortName() + any(BRANDS));
        trap(made, "trap: without township", village, county + village.shortName() + any(BRANDS));
        var hamlet = "" + INVENTED.charAt(random.nextInt(INVENTED.length()))
                + INVENTED.charAt(random.nextInt(INVENTED.length()));
        if (has(township, hamlet)) return;
        trap(
                made,
                "trap: unknown 屯",
                village,
                county + township.name() + hamlet + "屯" + (1 + random.nextInt(60)) + "号");
        trap(made, "trap: unknown 村", village, county + township.name() + hamlet + "村" + any(TAILS));
        trap(
                made,
                "trap: longer name",
                village,
                county + township.name() + "上" + village.shortName() + "村" + any(TAILS));
        var elsewhere = above(village(), 9);
        if (!has(elsewhere, village.shortName())) {
            trap(
                    made,
                    "trap: other township",
                    village,
                    above(elsewhere, 6).name() + elsewhere.name() + village.shortName() + marker(village));
        }
    }

    private void put(List<Hard> made, String kind, Division village, String text) {
        made.add(new Hard(kind, text, village.code().substring(0, 4), village.code()));
    }

    private void trap(List<Hard> made, String kind, Division village, String text) {
        made.add(new Hard(kind, text, village.code().substring(0, 4), ""));
    }

    private @Nullable String mistaken(String name) {
        int first = random.nextInt(name.length());
        for (int i = 0; i < name.length(); i++) {
            int at = (first + i) % name.length();
            var group = confused.getOrDefault(name.charAt(at), "").replace(name.substring(at, at + 1), "");
            if (!group.isEmpty())
                return name.substring(0, at) + group.charAt(random.nextInt(group.length())) + name.substring(at + 1);
        }
        return null;
    }

    private static String wide(String text) {
        return text.codePoints()
                .map(c -> c >= '0' && c <= '9' ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String marker(Division village) {
        return village.name().contains("社区") || village.name().contains("居")
                ? "社区"
                : village.shortName().endsWith("村") ? "" : "村";
    }

    private Division above(Division division, int length) {
        return require(division.code().substring(0, length));
    }

    private Division require(String code) {
        var found = byCode.get(code);
        if (found == null) throw new IllegalStateException(code);
        return found;
    }

    private boolean has(Division township, String shortName) {
        return shortNamesByTownship.getOrDefault(township.code(), Set.of()).contains(shortName);
    }

    private Division village() {
        return villages.get(random.nextInt(villages.size()));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}

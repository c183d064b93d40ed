package org.gridwrit.gazetteer;

/// The words that make a name an address part: 县, 镇, 街道办, 村委会 …
final class Words {
    static final int NONE = 0;
    static final int AREA = 1;
    static final int TOWN = 2;
    static final int RURAL_TOWNSHIP = 3;
    static final int STREET_OFFICE = 4;
    static final int OTHER_TOWNSHIP = 5;
    static final int VILLAGE = 6;
    static final int COMMUNITY = 7;

    private static final Trie MARKERS = new Trie();
    /// Makes the name before it that of a road.
    private static final Trie ROADS = new Trie();
    /// Makes the name before it that of an estate, a firm or a township.
    private static final Trie ESTATES = new Trie();

    static {
        mark(AREA, "省 市 县 区 旗 盟 州 地区 自治区 自治县 自治州 自治旗 管理区 市区");
        for (var people : ShortNames.PEOPLES.split("\\|", -1)) {
            mark(AREA, people + "族自治县 " + people + "族自治州 " + people + "族自治区");
            mark(RURAL_TOWNSHIP, people + "族乡");
        }
        mark(TOWN, "镇 镇政府 镇人民政府");
        mark(RURAL_TOWNSHIP, "乡 民族乡 公社 乡政府 乡人民政府 苏木");
        mark(STREET_OFFICE, "街道 街道办 街道办事处 街办 办事处 办");
        mark(OTHER_TOWNSHIP, "管委会 管理委员会 开发区 工业园区 经济开发区 旅游区 农场 林场 华侨农场");
        mark(VILLAGE, "村 村委 村委会 村民委 村民委员会 村民委会 村公所 村村委 村村委会 村村民委员会 村居 大队 行政村 村大队");
        mark(COMMUNITY, "社区 社区居委会 社区居委 社区居民委员会 社区委员会 社区居民委 居委 居委会 居民委员会 居民委 居 村社区 村居委会 社区村 社区村委会 村居委");
        list(ROADS, 1, "路 街 大道 巷 大街 公路 高速 国道 省道 步行街 方向 镇银行");
        list(ROADS, 0, "路边 路旁 路口旁 公路边 公路旁 街上");
        list(
                ESTATES,
                1,
                "镇 乡 小区 花园 花苑 大厦 大酒店 酒店 宾馆 饭店 广场 商场 商城 商贸城 超市 度假村 山庄 银行 有限 公司 集团 大桥 立交 农家乐 基金 豪庭 华庭 名都 家园 嘉园 公寓 别墅 雅苑");
    }

    private Words() {}

    private static void mark(int kind, String words) {
        for (var word : words.split(" ", -1)) MARKERS.add(word, kind);
    }

    private static void list(Trie trie, int value, String words) {
        for (var word : words.split(" ", -1)) trie.add(word, value);
    }

    /// The marker at this place as `kind << 8 | length`, or `Trie.NONE`.
    static int marker(Text text, int at) {
        return MARKERS.longest(text.c, at, text.n);
    }

    static boolean isRoad(Text text, int at) {
        int found = ROADS.longest(text.c, at, text.n);
        return found != Trie.NONE && found >>> 8 == 1;
    }

    static boolean isNewVillage(Text text, int at) {
        return text.at(at) == '新' && text.at(at + 1) == '村';
    }

    /// An estate's or firm's word begins within `reach` characters of this place.
    static boolean isEstate(Text text, int at, int reach) {
        for (int i = at; i < at + reach && text.han(i) && !text.numeral(i); i++) {
            if (ESTATES.longest(text.c, i, text.n) != Trie.NONE) return true;
        }
        return false;
    }

    static boolean isTownship(int kind) {
        return kind >= TOWN && kind <= OTHER_TOWNSHIP;
    }

    static boolean isVillage(int kind) {
        return kind == VILLAGE || kind == COMMUNITY;
    }

    /// The kind of township that a listed name says it is.
    static int townshipKind(String name) {
        if (name.endsWith("镇")) return TOWN;
        if (name.endsWith("乡")) return RURAL_TOWNSHIP;
        return name.endsWith("街道") || name.endsWith("办事处") ? STREET_OFFICE : OTHER_TOWNSHIP;
    }
}

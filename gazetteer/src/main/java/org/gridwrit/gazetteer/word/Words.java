package org.gridwrit.gazetteer.word;

import org.gridwrit.gazetteer.array.CharSet;
import org.gridwrit.gazetteer.array.Trie;
import org.gridwrit.gazetteer.character.Text;

/// The words that make a name an address part: 县, 镇, 街道办, 村委会 …
public final class Words {
    public static final int NONE = 0;
    public static final int AREA = 1;
    static final int TOWN = 2;
    static final int RURAL_TOWNSHIP = 3;
    static final int STREET_OFFICE = 4;
    public static final int OTHER_TOWNSHIP = 5;
    public static final int VILLAGE = 6;
    public static final int COMMUNITY = 7;

    private static final Trie MARKERS = new Trie();
    /// Makes the name before it that of a road.
    private static final Trie ROADS = new Trie();
    /// Makes the name before it that of an estate, a firm or a township.
    private static final Trie ESTATES = new Trie();

    private static final CharSet BEARINGS = new CharSet("东南西北中上下新老");
    private static final Trie BORROWERS = Trie.of("中学 小学 完小 初中 高中 学校 教学点 幼儿园 农贸市场 市场 加油站 林场 水库 酒厂 国际 公园 公寓 宾馆 酒店");
    private static final CharSet AND = new CharSet("和与及跟同至到、");
    private static final CharSet NEAR = new CharSet("靠邻临附接");
    private static final Trie SERVICES = Trie.of("医院 卫生 门诊 诊所 超市 药店 商店 便利店 食堂 银行");
    private static final Trie LANDMARKS = Trie.of("对面 旁 附近 隔壁 斜对面 后面 前面 背后");

    static {
        mark(AREA, "省 市 县 区 旗 盟 州 地区 自治区 自治县 自治州 自治旗 管理区 市区");
        for (var people : ShortNames.PEOPLES.split("\\|", -1)) {
            mark(AREA, people + "族自治县 " + people + "族自治州 " + people + "族自治区");
            mark(RURAL_TOWNSHIP, withOffice(people + "族乡"));
        }
        mark(TOWN, withOffice("镇"));
        mark(RURAL_TOWNSHIP, withOffice("乡") + " 民族乡 公社 苏木");
        mark(STREET_OFFICE, withOffice("街道") + " 街道办 街道办事处 街办 办事处 办");
        mark(OTHER_TOWNSHIP, "管委会 管理委员会 开发区 工业园区 经济开发区 旅游区 农场 林场 华侨农场");
        mark(VILLAGE, "村 村委 村委会 村民委 村民委员会 村民委会 村公所 村村委 村村委会 村村民委员会 村居 大队 行政村 村大队");
        mark(COMMUNITY, "社区 社区居委会 社区居委 社区居民委员会 社区委员会 社区居民委 居委 居委会 居民委员会 居民委 居 村社区 村居委会 社区村 社区村委会 村居委");
        list(ROADS, 1, "路 街 大道 巷 大街 公路 高速 国道 省道 步行街 方向 镇银行");
        list(ROADS, 0, "路边 路旁 路口 公路边 公路旁 街上");
        list(
                ESTATES,
                1,
                "镇 乡 小区 花园 花苑 大厦 大酒店 酒店 宾馆 饭店 公园 国际 广场 商场 商城 商贸城 超市 度假村 山庄 银行 有限 公司 集团 大桥 立交 农家乐 基金 豪庭 华庭 名都 家园 嘉园 公寓 别墅 雅苑 苑");
    }

    /// Characters that markers of areas and of townships begin with: most do not, and need no search.
    private static final CharSet AREA_BEGINS = new CharSet("省市县区旗盟州地自管" + ShortNames.PEOPLES);
    private static final CharSet TOWNSHIP_BEGINS = new CharSet("镇乡街办公苏管开工经旅农林华" + ShortNames.PEOPLES);

    private Words() {}

    /// The marker of a city or county at this place, as `marker` gives it.
    public static int areaMarker(Text text, int at) {
        int word = AREA_BEGINS.has(text.at(at)) ? marker(text, at) : Trie.NONE;
        return word != Trie.NONE && word >>> 8 == AREA ? word : Trie.NONE;
    }

    public static int townshipMarker(Text text, int at) {
        int word = TOWNSHIP_BEGINS.has(text.at(at)) ? marker(text, at) : Trie.NONE;
        return word != Trie.NONE && isTownship(word >>> 8) ? word : Trie.NONE;
    }

    /// 镇, 镇政府, 镇人民政府
    private static String withOffice(String word) {
        return word + " " + word + "政府 " + word + "人民政府";
    }

    private static void mark(int kind, String words) {
        for (var word : words.split(" ", -1)) MARKERS.add(word, kind);
    }

    private static void list(Trie trie, int value, String words) {
        for (var word : words.split(" ", -1)) trie.add(word, value);
    }

    /// The marker at this place as `kind << 8 | length`, or `Trie.NONE`.
    public static int marker(Text text, int at) {
        return MARKERS.longest(text.c, at, text.n);
    }

    public static boolean isMarker(String word) {
        int found = MARKERS.longest(word.toCharArray(), 0, word.length());
        return found != Trie.NONE && (found & 0xFF) == word.length();
    }

    /// School, market or estate: it borrows the name of a village that is written without 村委会.
    public static boolean borrowsName(Text text, int at) {
        return BORROWERS.longest(text.c, at, text.n) != Trie.NONE || isBuilding(text, at);
    }

    public static boolean isRoad(Text text, int at) {
        int found = ROADS.longest(text.c, at, text.n);
        return found != Trie.NONE && found >>> 8 == 1;
    }

    /// 东路, 一路, 北街: but 二巷 lies in the village.
    public static boolean isNumberedRoad(Text text, int at) {
        return (BEARINGS.has(text.at(at)) || text.numeral(at)) && isRoad(text, at + 1) && text.at(at + 1) != '巷';
    }

    /// A5栋, 12号楼, 3单元: buildings have no village around them.
    static boolean isBuilding(Text text, int at) {
        int i = at;
        while (i < at + 6 && !text.han(i) && text.at(i) != ',') i++;
        if (i == at || i >= text.n) return false;
        char c = text.at(i);
        return c == '栋' || c == '幢' || c == '座' || c == '单' || (c == '号' && text.at(i + 1) == '楼');
    }

    public static boolean isNewVillage(Text text, int at) {
        return text.at(at) == '新' && text.at(at + 1) == '村';
    }

    /// An estate's or firm's word begins within `reach` characters of this place.
    public static boolean isEstate(Text text, int at, int reach) {
        for (int i = at; i < at + reach && text.han(i) && !text.numeral(i); i++) {
            if (ESTATES.longest(text.c, i, text.n) != Trie.NONE) return true;
        }
        return false;
    }

    /// What goes before is named only to say what lies near it.
    public static boolean isLandmark(Text text, int at) {
        return LANDMARKS.longest(text.c, at, text.n) != Trie.NONE;
    }

    /// 社区医院, 社区超市: what serves some quarter, whose name need not be that of the community.
    public static boolean isService(Text text, int at) {
        return SERVICES.longest(text.c, at, text.n) != Trie.NONE;
    }

    /// 管理委员会 after a name that needs no marker.
    public static boolean isOffice(Text text, int at) {
        return text.at(at) == '管' && text.at(at + 2) != '区';
    }

    /// 和, 与, 及 between two villages that are both meant.
    public static boolean isAnd(char c) {
        return AND.has(c);
    }

    /// 靠近大樟村
    public static boolean isAfterNear(Text text, int start) {
        return text.at(start - 1) == '近' && NEAR.has(text.at(start - 2));
    }

    /// 靠近大樟村, 原连才村小学旁: named only to say what lies near it.
    public static boolean isBeside(Text text, int start, int end) {
        if (isAfterNear(text, start)) return true;
        for (int i = end; i < end + 7 && text.han(i); i++) if (isLandmark(text, i)) return true;
        return false;
    }

    public static boolean isTownship(int kind) {
        return kind >= TOWN && kind <= OTHER_TOWNSHIP;
    }

    public static boolean isVillage(int kind) {
        return kind == VILLAGE || kind == COMMUNITY;
    }

    /// The kind of township that a listed name says it is.
    public static int townshipKind(String name) {
        if (name.endsWith("镇")) return TOWN;
        if (name.endsWith("乡")) return RURAL_TOWNSHIP;
        return name.endsWith("街道") || name.endsWith("办事处") ? STREET_OFFICE : OTHER_TOWNSHIP;
    }
}

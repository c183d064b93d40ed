package org.gridwrit.demo;

import java.util.List;
import org.gridwrit.division.Division;
import org.gridwrit.grid.GridKind;

/// Names of nobody and nothing in particular: syllables of the country, put together by chance.
final class InventedNames {
    private static final List<String> SURNAMES = List.of(
            "黄", "韦", "农", "李", "陆", "覃", "梁", "莫", "蒙", "罗", "陈", "周", "何", "廖", "卢", "凌", "岑", "赵", "邓", "蓝", "甘",
            "潘", "苏", "谭", "林", "零", "闭", "方", "冯", "许", "吴", "马", "杨", "唐", "沈", "玉");
    private static final List<String> FIRST = List.of(
            "阿", "建", "秀", "丽", "春", "小", "大", "永", "文", "海", "明", "月", "金", "桂", "家", "继", "庆", "荣", "美", "雪", "燕",
            "凤", "彩", "志", "世", "日", "少", "兰", "益", "正");
    private static final List<String> SECOND = List.of(
            "山", "田", "河", "江", "花", "英", "芬", "妹", "宝", "贵", "福", "强", "军", "平", "安", "宁", "新", "青", "松", "柏", "云",
            "霞", "玲", "珍", "茂", "盛", "旺", "成", "生", "来");
    private static final List<String> HAMLET_FIRST =
            List.of("板", "那", "弄", "岜", "陇", "渠", "百", "布", "派", "叫", "咘", "上", "下", "新", "旧", "大", "小", "谷", "浦", "隆");
    private static final List<String> HAMLET_SECOND = List.of(
            "旺", "江", "造", "敏", "楞", "怀", "料", "屯", "丁", "甲", "曼", "坡", "岭", "塘", "桑", "吞", "勒", "任", "利", "灶", "显",
            "堪", "周", "梅", "供");
    private static final List<String> QUARTERS = List.of(
            "锦绣", "金湾", "丽水", "翠竹", "阳光", "东盟", "边城", "南疆", "御景", "祥和", "福临", "金桂", "木棉", "榕江", "碧园", "星河", "龙腾", "华府");
    private static final List<String> QUARTER_KINDS = List.of("花园", "小区", "家园", "苑", "新城", "公馆", "名都", "新村");
    private static final List<String> ORGANIZATIONS = List.of(
            "卫生院", "供销社", "信用社", "林场", "糖厂", "粮站", "税务所", "派出所", "水电站", "农机站", "茶厂", "砖厂", "木材加工厂", "种养合作社", "果业公司",
            "客运站", "农贸市场", "文化站", "敬老院", "水厂");
    private static final List<String> PARKS = List.of("边贸加工园", "产业园", "物流园", "木业园", "工业集中区", "农产品加工园");

    private InventedNames() {}

    static String person(Dice dice) {
        return dice.pick(SURNAMES) + dice.pick(FIRST) + dice.pick(SECOND);
    }

    /// 屯: a natural village, in no list.
    static String hamlet(Dice dice) {
        return dice.pick(HAMLET_FIRST) + dice.pick(HAMLET_SECOND) + "屯";
    }

    static String grid(GridKind kind, Division village, Division township, Dice dice) {
        return switch (kind) {
            case VILLAGE -> village.label();
            case RESIDENTIAL_QUARTER -> dice.pick(QUARTERS) + dice.pick(QUARTER_KINDS);
            case ORGANIZATION -> village.shortName() + dice.pick(ORGANIZATIONS);
            case INDUSTRIAL_PARK -> village.shortName() + dice.pick(PARKS);
            case SCHOOL ->
                dice.falls(75) ? village.shortName() + "小学" : township.shortName() + "中学" + village.shortName() + "校区";
        };
    }
}

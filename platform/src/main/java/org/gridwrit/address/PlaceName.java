package org.gridwrit.address;

import java.util.Set;
import java.util.regex.Pattern;

/// 地名 What may be kept as a learned name: words for a place, never a house number or whose house it is (PIPL 6).
final class PlaceName {
    static final int LONGEST = 20;
    private static final Pattern FORM = Pattern.compile("[\\p{IsHan}〇]{2," + LONGEST + "}");
    private static final Set<String> HOUSES = Set.of("号", "室", "栋", "幢", "楼", "层", "户", "家", "宅", "房", "单元", "门牌");

    /// 三队, 第五组: every village has one.
    private static final Pattern NUMBERED = Pattern.compile("第?[〇零一二三四五六七八九十百]+(?:村民)?小?(?:组|队|社|片|生产队)");
    /// What is called so is a place; words without any of these may be a person's name.
    private static final Pattern PLACE = Pattern.compile(".+(?:[屯村寨庄垌峒洞坡冲坪岭湾塘垭坳弄街巷圩队组场园苑庭城府居]|小区|公寓|别墅|社区|安置点)");

    private PlaceName() {}

    /// What a person may teach by hand.
    static boolean fits(String name) {
        return FORM.matcher(name).matches()
                && HOUSES.stream().noneMatch(name::endsWith)
                && !NUMBERED.matcher(name).matches();
    }

    /// What may be taken out of an address without anybody looking at it.
    static boolean isPlainlyOne(String name) {
        return fits(name) && PLACE.matcher(name).matches();
    }
}

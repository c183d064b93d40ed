package org.gridwrit.demo;

import java.util.List;
import java.util.Map;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;

/// Addresses in the style of real ones: with and without what stands above the village, by group, by hamlet, by the
/// house; some elsewhere, some that nobody could place alone.
final class SampleAddresses {
    private static final List<String> VILLAGE_FORMS = List.of(
            "广西凭祥市{T}{V}村{n}组{m}号",
            "广西壮族自治区崇左市凭祥市{T}{V}村委会{H}{m}号",
            "凭祥市{T}{V}村{H}",
            "崇左市凭祥市{T}{V}村{n}队",
            "凭祥市{T}{V}村委{H}１{n}号",
            "{T}{V}村{H}{m}号");
    private static final List<String> COMMUNITY_FORMS =
            List.of("广西凭祥市{T}{V}社区{m}号", "凭祥市{T}{V}社区居委会{n}栋{n}单元{m}室", "广西壮族自治区凭祥市{T}{V}居委会{m}号");
    private static final List<String> ELSEWHERE_IN_THE_CITY =
            List.of("广西龙州县上龙乡新联村{n}队", "龙州县水口镇共和村{H}", "宁明县城中镇珠连村{m}号", "广西大新县桃城镇宝贤社区{m}号", "天等县进结镇结安村{n}组");
    private static final List<String> IN_OTHER_CITIES =
            List.of("南宁市武鸣区双桥镇八桥村{H}{m}号", "百色市靖西市新靖镇旧州村{n}组", "广西柳州市柳北区长塘镇梳庄村{m}号", "广东省东莞市长安镇霄边社区{m}号");
    /// Too little, too much or in no list.
    private static final List<String> DOUBTFUL = List.of(
            "凭祥市",
            "凭祥市南大路{m}号世贸中心{n}幢{n}单元{m}号",
            "凭祥市上石镇",
            "广西凭祥市夏石镇街上{m}号",
            "凭祥市友谊镇弄怀边贸点{m}号",
            "凭祥市中越国际花园{n}幢{m}号",
            "凭祥市北环路{m}号");

    private final Divisions divisions;
    private final Dice dice;
    private final List<Division> villages;

    SampleAddresses(Divisions divisions, Dice dice) {
        this.divisions = divisions;
        this.dice = dice;
        villages = divisions.within("451481").stream()
                .filter(it -> it.level() == DivisionLevel.VILLAGE)
                .toList();
    }

    /// The n-th debtor of the docket: the first live where the cast works.
    String of(int number) {
        if (number < 16) return in(divisions.named(Cast.LI_VILLAGE));
        if (number < 26) return in(divisions.named(Cast.NONG_VILLAGE));
        if (number < 29) return in(divisions.named(Cast.VACANT));
        if (number < 64) return in(dice.pick(villages));
        if (number < 69) return filled(ELSEWHERE_IN_THE_CITY.get(number - 64), Map.of());
        if (number < 73) return filled(IN_OTHER_CITIES.get(number - 69), Map.of());
        return filled(DOUBTFUL.get((number - 73) % DOUBTFUL.size()), Map.of());
    }

    String in(Division village) {
        var township = divisions.named(village.code().substring(0, DivisionLevel.TOWNSHIP.digits()));
        var forms = village.label().endsWith("社区") ? COMMUNITY_FORMS : VILLAGE_FORMS;
        return filled(dice.pick(forms), Map.of("{T}", township.name(), "{V}", village.shortName()));
    }

    private String filled(String form, Map<String, String> names) {
        var text = form;
        for (var name : names.entrySet()) text = text.replace(name.getKey(), name.getValue());
        return text.replace("{H}", InventedNames.hamlet(dice))
                .replace("{n}", String.valueOf(1 + dice.upTo(9)))
                .replace("{m}", String.valueOf(1 + dice.upTo(120)));
    }
}

package org.gridwrit.petition.law;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gridwrit.petition.law.EarlySigns.Facts;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 集体信访苗头的规则, on both sides of each border.
class EarlySignsRulesTest {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TWO_YEARS = LocalDate.of(2024, 3, 2);
    private static final String NO = "不提示";

    static Stream<Rule> rules() {
        return Stream.of(
                rule("十人，五人讨工资，满两年", "先办", 10, 5, TWO_YEARS),
                rule("十人，五人讨工资，差一天满两年", "关注", 10, 5, TWO_YEARS.plusDays(1)),
                rule("十人，四人讨工资，满两年", "关注", 10, 4, TWO_YEARS),
                rule("十人，四人讨工资，差一天满两年", NO, 10, 4, TWO_YEARS.plusDays(1)),
                rule("九人，九人讨工资，满两年", NO, 9, 9, TWO_YEARS),
                rule("十人，没有人讨工资，满五年", "关注", 10, 0, TODAY.minusYears(5)),
                rule("一百七十七人讨工资，当天立案", "关注", 177, 177, TODAY),
                rule("一百七十七人讨工资，满五年", "先办", 177, 177, TODAY.minusYears(5)),
                rule("一人，满二十年", NO, 1, 1, TODAY.minusYears(20)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("人数、工资、年数：每条线的两边")
    void theRuleHoldsOnBothSides(Rule rule) {
        rule.check();
    }

    private static Rule rule(String given, String should, int creditors, int wages, LocalDate oldest) {
        var level = EarlySigns.level(EarlySigns.signs(new Facts(creditors, wages, oldest), TODAY));
        var does = level.map(it -> Rule.text("petition", "petition.signs.level." + it))
                .orElse(NO);
        return new Rule(given, "每夜核对", does, should, "");
    }
}

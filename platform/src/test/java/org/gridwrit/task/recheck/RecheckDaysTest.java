package org.gridwrit.task.recheck;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class RecheckDaysTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("终本后五年内每六个月复查一次")
    void everySixMonthsForFiveYears(Rule rule) {
        rule.check();
    }

    public static Stream<Rule> rules() {
        return Stream.of(
                rule("第一次", "2021-03-02", 1, "2021-09-02"),
                rule("第二次", "2021-03-02", 2, "2022-03-02"),
                rule("第十次，五年届满当日", "2021-03-02", 10, "2026-03-02"),
                rule("五年之后不再复查", "2021-03-02", 11, "不再复查"),
                rule("月末终本，二月用月末", "2021-08-31", 1, "2022-02-28"),
                rule("月末终本，之后仍按月末对应日，不提前", "2021-08-31", 2, "2022-08-31"),
                rule("闰日终本", "2024-02-29", 2, "2025-02-28"));
    }

    private static Rule rule(String given, String closedOn, int number, String should) {
        var does = RecheckDays.day(LocalDate.parse(closedOn), number)
                .map(LocalDate::toString)
                .orElse("不再复查");
        return new Rule(given, closedOn + " 终本，第 " + number + " 次复查", does, should, "法〔2016〕373号 9");
    }
}

package org.gridwrit.publicity;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gridwrit.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 宣传场次的规则, on both sides of each border.
public class LectureRulesTest {
    public static Stream<Rule> rules() {
        return Stream.of(
                rule("地点、主讲人、人数都有", "村委会", "韦法官", 30, "可以记"),
                rule("没有写地点", " ", "韦法官", 30, "不允许：" + text("venue-missing")),
                rule("没有写主讲人", "村委会", "", 30, "不允许：" + text("speakers-missing")),
                rule("没有清点人数，不编数字", "村委会", "韦法官", null, "不允许：" + text("heads-missing")),
                rule("一个人也没有", "村委会", "韦法官", 0, "不允许：" + text("heads", 100_000, 0)),
                rule("一个人", "村委会", "韦法官", 1, "可以记"),
                rule("十万人", "村委会", "韦法官", 100_000, "可以记"),
                rule("十万零一人", "村委会", "韦法官", 100_001, "不允许：" + text("heads", 100_000, 100_001)));
    }

    private static Rule rule(String given, String venue, String speakers, @Nullable Integer heads, String should) {
        var does = Rule.outcome(
                "publicity",
                "可以记",
                () -> new NewLecture(
                                LocalDate.of(2026, 3, 2),
                                "451481100",
                                venue,
                                Topic.OTHER,
                                Audience.VILLAGERS,
                                heads,
                                speakers,
                                "",
                                null)
                        .mustBeWhole());
        return new Rule(given, "记录一场宣传", does, should, "");
    }

    private static String text(String code, Object... args) {
        return Rule.text("publicity", "refusal.publicity." + code, args);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("宣传场次：谁讲、在哪里、多少人写清楚，没有清点的不编")
    void aLectureSaysWhatItWas(Rule rule) {
        rule.check();
    }
}

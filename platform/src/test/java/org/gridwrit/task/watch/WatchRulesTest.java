package org.gridwrit.task.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 行踪关注的规则, on both sides of each border.
public class WatchRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID ASKED = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final String PIPL = "个人信息保护法 6、28";

    public static Stream<Rule> rules() {
        var too = "不允许：行踪关注一次最长 30 天，最后一天不能晚于 2026-04-01。期满仍需要的，重新申请。";
        return Stream.of(
                asked("最后一天就在今天", TODAY, "不允许：最后一天 2026-03-02 已到或已过，请选以后的日期。"),
                asked("最后一天是明天", TODAY.plusDays(1), "可以申请"),
                asked("最后一天在三十天之后", TODAY.plusDays(30), "可以申请"),
                asked("最后一天在三十一天之后", TODAY.plusDays(31), too),
                decided("院领导批准别人的申请", OTHER, null, "可以决定"),
                decided("院领导批准自己的申请", ASKED, null, "不允许：不能批准自己提出的申请，请由另一位院领导批准。"),
                decided("已经作出决定的申请", OTHER, new Watch.Decision(true, "梁院长", Instant.EPOCH, ""), "不允许：这个申请已由梁院长作出决定。"));
    }

    private static Rule asked(String given, LocalDate until, String should) {
        var does = Rule.outcome("task", "可以申请", () -> Watch.mustBeShort(until, TODAY));
        return rule(given, "申请", does, should);
    }

    private static Rule decided(String given, UUID by, Watch.@Nullable Decision decision, String should) {
        var id = new Id("451400", ASKED);
        var watch = new Watch(
                id, "桂1481", ASKED, "", ASKED, "", ASKED, "", TODAY, ASKED, "", Instant.EPOCH, decision, null);
        return rule(given, "批准", Rule.outcome("task", "可以决定", () -> watch.mustBeDecidedBy(by)), should);
    }

    private static Rule rule(String given, String about, String does, String should) {
        return new Rule(given, about, does, should, does.startsWith("不允许") ? PIPL : "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("行踪关注：最长三十天，自己不能批准自己")
    void aWatchIsShortAndDecidedByAnother(Rule rule) {
        rule.check();
    }
}

package org.gridwrit.casefile.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class ChecklistTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("终本条件缺一项就不能终本")
    void eachConditionBlocksUntilItIsMet(Rule rule) {
        rule.check();
    }

    @Test
    @DisplayName("以最后一次记录为准")
    void theLatestRecordCounts() {
        var records = new ArrayList<>(all());
        records.add(new Met(Condition.NOTICE, true, DAY.plusDays(9), "改为 3 月 11 日发出", "韦法官"));
        assertThat(Checklist.missing(records, DAY.plusDays(8))).containsExactly(Condition.NOTICE);
        assertThat(Checklist.missing(records, DAY.plusDays(9))).isEmpty();
    }

    public static Stream<Rule> rules() {
        var without = Arrays.stream(Condition.values())
                .map(gone -> rule("只缺：" + label(gone), without(gone), "不能终本：" + label(gone), gone.article));
        var edges = Stream.of(
                rule("九项都有记录", all(), "可以终本", ""),
                rule("没有任何记录", List.of(), "不能终本：" + label(Condition.NOTICE), Condition.NOTICE.article),
                rule(
                        "执行通知记为不适用",
                        with(Condition.NOTICE, false, DAY, "未发"),
                        "不能终本：" + label(Condition.NOTICE),
                        Condition.NOTICE.article),
                rule("没有妨害执行，记明理由", with(Condition.OBSTRUCTION, false, DAY, "没有妨害执行的情形"), "可以终本", ""),
                rule("并非下落不明，记明理由", with(Condition.SEARCHED, false, DAY, "被执行人住所明确"), "可以终本", ""),
                rule(
                        "有日期没有依据",
                        with(Condition.HEARD, true, DAY, " "),
                        "不能终本：" + label(Condition.HEARD),
                        Condition.HEARD.article),
                rule(
                        "日期晚于终本日期",
                        with(Condition.HEARD, true, DAY.plusDays(1), "次日告知"),
                        "不能终本：" + label(Condition.HEARD),
                        Condition.HEARD.article),
                rule("日期就是终本日期", with(Condition.HEARD, true, DAY, "当日告知"), "可以终本", ""));
        return Stream.concat(without, edges);
    }

    private static Rule rule(String given, List<Met> records, String should, String article) {
        var missing = Checklist.missing(records, DAY);
        var does = missing.isEmpty() ? "可以终本" : "不能终本：" + label(missing.getFirst());
        return new Rule(given, "终结本次执行程序", does, should, article);
    }

    private static List<Met> all() {
        return Arrays.stream(Condition.values())
                .map(it -> new Met(it, true, DAY, "卷宗第 3 页", "韦法官"))
                .collect(Collectors.toList());
    }

    private static List<Met> without(Condition gone) {
        return all().stream().filter(it -> it.condition() != gone).toList();
    }

    private static List<Met> with(Condition of, boolean applies, LocalDate day, String words) {
        var records = new ArrayList<>(without(of));
        records.add(new Met(of, applies, day, words, "韦法官"));
        return records;
    }

    private static String label(Condition it) {
        return switch (it) {
            case NOTICE -> "发出执行通知";
            case REPORT_ORDER -> "责令报告财产";
            case CONSUMPTION_LIMIT -> "限制消费令";
            case BLACKLIST -> "失信名单";
            case EXHAUSTED -> "穷尽财产调查措施";
            case SEARCHED -> "查找被执行人";
            case OBSTRUCTION -> "处理妨害执行";
            case HEARD -> "告知申请执行人并听取意见";
            case APPROVED -> "签字确认或者院长批准";
        };
    }
}

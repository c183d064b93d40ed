package org.gridwrit.operation.law;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 询问、走访笔录的规则, on both sides of each border.
class InterviewRulesTest {
    private static final String YES = "可以记入";
    private static final List<Exchange> ONE = List.of(new Exchange("现在做什么工作？", "在凭祥打零工。"));

    static Stream<Rule> rules() {
        return Stream.of(
                plan("只有一名执行人员", "interview-alone", Part.COURT, Part.DEBTOR),
                plan("一名执行人员和一名网格员", "interview-alone", Part.COURT, Part.GRID_WORKER, Part.DEBTOR),
                plan("两名执行人员", "可以制定", Part.COURT, Part.COURT, Part.DEBTOR),
                held("两名执行人员问被执行人", YES, 2, "务工情况", ONE, true, false, two(Part.DEBTOR, Signature.SIGNED)),
                held(
                        "只到了一名执行人员",
                        "interview-alone",
                        2,
                        "务工情况",
                        ONE,
                        true,
                        false,
                        List.of(here(Part.COURT), absent(Part.COURT), here(Part.DEBTOR))),
                held(
                        "被询问人没有到场",
                        "interview-nobody",
                        2,
                        "务工情况",
                        ONE,
                        true,
                        false,
                        List.of(here(Part.COURT), here(Part.COURT), absent(Part.DEBTOR))),
                held(
                        "问的是网格员",
                        "interview-nobody",
                        2,
                        "务工情况",
                        ONE,
                        true,
                        false,
                        two(Part.GRID_WORKER, Signature.SIGNED)),
                held("问的是村委会的人", YES, 2, "务工情况", ONE, true, false, two(Part.COMMITTEE, Signature.SIGNED)),
                held("没有写询问事项", "interview-subject", 2, " ", ONE, true, false, two(Part.DEBTOR, Signature.SIGNED)),
                held(
                        "没有问答",
                        "interview-unanswered",
                        2,
                        "务工情况",
                        List.of(),
                        true,
                        false,
                        two(Part.DEBTOR, Signature.SIGNED)),
                held(
                        "有问没有答",
                        "interview-unanswered",
                        2,
                        "务工情况",
                        List.of(new Exchange("在哪里？", "")),
                        true,
                        false,
                        two(Part.DEBTOR, Signature.SIGNED)),
                held("没有交被询问人校阅", "interview-unread", 2, "务工情况", ONE, false, false, two(Part.DEBTOR, Signature.SIGNED)),
                held(
                        "拒绝签名，没有记明",
                        "interview-unexplained",
                        2,
                        "务工情况",
                        ONE,
                        true,
                        false,
                        two(Part.DEBTOR, Signature.REFUSED)),
                held("拒绝签名，记明理由", YES, 2, "务工情况", ONE, true, true, two(Part.DEBTOR, Signature.REFUSED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("询问：两人以上、问的是谁、问了什么、校阅、签名或者记明拒签")
    void anInterviewIsWhole(Rule rule) {
        rule.check();
    }

    private static Rule plan(String given, String should, Part... parts) {
        var bars = Interviews.bars(
                Arrays.stream(parts).map(it -> Attending.planned(it, "某")).toList());
        return rule(given, "制定方案", bars, "可以制定", should);
    }

    private static Rule held(
            String given,
            String should,
            int asked,
            String subject,
            List<Exchange> exchanges,
            boolean read,
            boolean explained,
            List<Attending> people) {
        var bars = Interviews.missing(people, asked, subject, exchanges, read, explained);
        return rule(given, "记入笔录", bars, YES, should);
    }

    private static Rule rule(String given, String about, List<Bar> bars, String yes, String should) {
        var does = bars.isEmpty()
                ? yes
                : bars.stream().map(RulesOfOperationsTest::refusal).collect(joining(""));
        var wanted = should.startsWith("interview-") ? RulesOfOperationsTest.refusal(should) : should;
        return new Rule(
                given,
                about,
                does,
                wanted,
                bars.isEmpty() ? "" : bars.getFirst().article());
    }

    private static List<Attending> two(Part asked, @Nullable Signature signature) {
        var people = new ArrayList<>(List.of(here(Part.COURT), here(Part.COURT)));
        people.add(new Attending(asked, "某", true, signature));
        return people;
    }

    private static Attending here(Part part) {
        return new Attending(part, "某", true, Signature.SIGNED);
    }

    private static Attending absent(Part part) {
        return new Attending(part, "某", false, null);
    }
}

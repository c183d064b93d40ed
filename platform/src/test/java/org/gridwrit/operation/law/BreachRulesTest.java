package org.gridwrit.operation.law;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gridwrit.operation.law.Breaches.Decision;
import org.gridwrit.shared.Fen;
import org.gridwrit.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 限制消费监督的规则, on both sides of each border.
class BreachRulesTest {
    private static final String YES = "可以";
    private static final LocalDate ORDERED = LocalDate.of(2026, 3, 1);

    static Stream<Rule> rules() {
        return Stream.of(
                rule("查无此事，没有材料", YES, ORDERED, false, of(Verdict.UNFOUNDED, null, 0, 0)),
                rule("经法院批准的消费，没有材料", YES, ORDERED, false, of(Verdict.PERMITTED, null, 0, 0)),
                rule(
                        "没有写理由",
                        "breach-unreasoned",
                        ORDERED,
                        true,
                        new Decision(Verdict.UNFOUNDED, " ", null, false, Fen.ZERO, 0)),
                rule("限制消费令当天消费，告诫", YES, ORDERED, true, of(Verdict.WARNED, ORDERED, 0, 0)),
                rule("限制消费令前一天消费，告诫", "breach-before", ORDERED.minusDays(1), true, of(Verdict.WARNED, ORDERED, 0, 0)),
                rule("没有发过限制消费令，告诫", "breach-unordered", ORDERED, true, of(Verdict.WARNED, null, 0, 0)),
                rule("没有材料，告诫", "breach-unproved", ORDERED, false, of(Verdict.WARNED, ORDERED, 0, 0)),
                rule("没有材料，移送", "breach-unproved", ORDERED, false, of(Verdict.REFERRED, ORDERED, 0, 0)),
                rule("告诫又写罚款", "breach-unmeasured", ORDERED, true, of(Verdict.WARNED, ORDERED, 1_00, 0)),
                rule("罚款、拘留都没有写", "breach-nothing", ORDERED, true, of(Verdict.PUNISHED, ORDERED, 0, 0)),
                rule("对个人罚款十万元", YES, ORDERED, true, of(Verdict.PUNISHED, ORDERED, 100_000_00, 0)),
                rule("对个人罚款十万元零一分", "breach-fine-citizen", ORDERED, true, of(Verdict.PUNISHED, ORDERED, 100_000_01, 0)),
                rule("拘留十五日", YES, ORDERED, true, of(Verdict.PUNISHED, ORDERED, 0, 15)),
                rule("拘留十六日", "breach-days", ORDERED, true, of(Verdict.PUNISHED, ORDERED, 0, 16)),
                rule("罚款、拘留合并适用", YES, ORDERED, true, of(Verdict.PUNISHED, ORDERED, 20_000_00, 10)),
                rule("对单位罚款五万元", YES, ORDERED, true, unit(50_000_00, 0)),
                rule("对单位罚款四万九千九百九十九元九角九分", "breach-fine-unit", ORDERED, true, unit(49_999_99, 0)),
                rule("对单位罚款一百万元", YES, ORDERED, true, unit(1_000_000_00, 0)),
                rule("对单位罚款一百万元零一分", "breach-fine-unit", ORDERED, true, unit(1_000_000_01, 0)),
                rule("拘留单位", "breach-days-unit", ORDERED, true, unit(0, 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("限制消费监督：有令在先、有材料、有理由，罚款拘留在法定幅度内")
    void aDecisionKeepsWithinTheLaw(Rule rule) {
        rule.check();
    }

    private static Rule rule(String given, String should, LocalDate seenOn, boolean evidence, Decision it) {
        var bars = Breaches.bars(seenOn, evidence, it);
        var does = bars.isEmpty()
                ? YES
                : bars.stream().map(RulesOfOperationsTest::refusal).collect(joining(""));
        var wanted = should.equals(YES) ? YES : RulesOfOperationsTest.refusal(should);
        return new Rule(
                given,
                "审查认定",
                does,
                wanted,
                bars.isEmpty() ? "" : bars.getFirst().article());
    }

    private static Decision of(Verdict verdict, @Nullable LocalDate ordered, long fine, int days) {
        return new Decision(verdict, "经核实", ordered, false, new Fen(fine), days);
    }

    private static Decision unit(long fine, int days) {
        return new Decision(Verdict.PUNISHED, "经核实", ORDERED, true, new Fen(fine), days);
    }
}

package org.gridwrit.payout.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.shared.Fen;
import org.gridwrit.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Both sides of each border between ranks, in yuan small enough to reckon in one's head.
public class PlanRulesTest {
    private static final List<Claim> BANKRUPT = List.of(
            claim("破产费用", Rank.COSTS, 100),
            claim("共益债务", Rank.COMMON_BENEFIT, 50),
            claim("工资", Rank.EMPLOYEE, 500),
            claim("税", Rank.SOCIAL_INSURANCE_AND_TAX, 300),
            claim("货款", Rank.ORDINARY, 900));

    @ParameterizedTest(name = "{0}：{1}")
    @MethodSource("rules")
    @DisplayName("分配的顺位")
    void moneyGoesDownTheRanks(Rule rule) {
        rule.check();
    }

    public static Stream<Rule> rules() {
        var seized = List.of(claim("先查封", Rank.ORDINARY, 500, null, 1), claim("后查封", Rank.ORDINARY, 500, null, 2));
        var secured = List.of(claim("银行", Rank.SECURED, 600, "厂房", 1), claim("货款", Rank.ORDINARY, 400));
        var manager = List.of(
                new Claim("经理", "经理", Rank.EMPLOYEE, new Fen(90_000), null, 1, new Fen(30_000)),
                claim("工人", Rank.EMPLOYEE, 400));
        var enforced = List.of(
                claim("执行费", Rank.COSTS, 10),
                claim("工资", Rank.PREFERRED, 100),
                claim("甲", Rank.ORDINARY, 200),
                claim("乙", Rank.ORDINARY, 100));
        return Stream.of(
                rule("破产", 100, BANKRUPT, "破产费用 100.00", "企业破产法 43"),
                rule("破产", 150, BANKRUPT, "破产费用 100.00、共益债务 50.00", "企业破产法 43"),
                rule("破产", 400, BANKRUPT, "破产费用 100.00、共益债务 50.00、工资 250.00", "企业破产法 113"),
                rule("破产", 651, BANKRUPT, "破产费用 100.00、共益债务 50.00、工资 500.00、税 1.00", "企业破产法 113"),
                rule("破产", 1_000, BANKRUPT, "破产费用 100.00、共益债务 50.00、工资 500.00、税 300.00、货款 50.00", "企业破产法 113"),
                rule("破产，高管 900 元按平均工资计 300 元", 1_000, manager, "经理 300.00、经理 300.00、工人 400.00", "企业破产法 113"),
                secured(
                        "破产，厂房变价 500 元",
                        700,
                        secured,
                        Regime.BANKRUPTCY,
                        "银行 500.00、银行 40.00、货款 160.00",
                        "企业破产法 109、110"),
                secured("破产，厂房变价 700 元", 800, secured, Regime.BANKRUPTCY, "银行 600.00、货款 200.00", "企业破产法 109"),
                rule("参与分配", Regime.PARTICIPATION, 110, 0, enforced, "执行费 10.00、工资 100.00", "解释 508"),
                rule("参与分配", Regime.PARTICIPATION, 260, 0, enforced, "执行费 10.00、工资 100.00、甲 100.00、乙 50.00", "解释 508"),
                rule(
                        "参与分配，保留必需费用 50 元",
                        Regime.PARTICIPATION,
                        160,
                        50,
                        enforced,
                        "执行费 10.00、工资 100.00",
                        "民事诉讼法 254、255"),
                rule("企业未进入破产", Regime.SEIZURE, 500, 0, seized, "先查封 500.00", "解释 514"),
                rule("企业未进入破产", Regime.SEIZURE, 501, 0, seized, "先查封 500.00、后查封 1.00", "解释 514"));
    }

    private static Rule rule(String given, long pool, List<Claim> claims, String should, String article) {
        return rule(given, Regime.BANKRUPTCY, pool, 0, claims, should, article);
    }

    private static Rule rule(
            String given, Regime regime, long pool, long reserved, List<Claim> claims, String should, String article) {
        var funds = new Funds(yuan(pool), yuan(reserved), Map.of());
        return new Rule(given, "分配 " + pool + " 元", said(Plan.of(regime, funds, claims)), should, article);
    }

    private static Rule secured(
            String given, long pool, List<Claim> claims, Regime regime, String should, String article) {
        var brought = given.contains("700") ? 700 : 500;
        var funds = new Funds(yuan(pool), Fen.ZERO, Map.of("厂房", yuan(brought)));
        return new Rule(given, "分配 " + pool + " 元", said(Plan.of(regime, funds, claims)), should, article);
    }

    private static String said(Plan plan) {
        return plan.shares().stream()
                .filter(it -> it.paid().value() > 0)
                .map(it -> it.claim().name() + " " + it.paid())
                .collect(Collectors.joining("、"));
    }

    private static Claim claim(String name, Rank rank, long yuan) {
        return claim(name, rank, yuan, null, 1);
    }

    private static Claim claim(String name, Rank rank, long yuan, @Nullable String thing, int order) {
        return new Claim(name, name, rank, yuan(yuan), thing, order, null);
    }

    private static Fen yuan(long yuan) {
        return new Fen(yuan * 100);
    }
}

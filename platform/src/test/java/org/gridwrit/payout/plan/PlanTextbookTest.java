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

/// Worked examples of published textbooks and examinations, in ten thousands of yuan as they stand there. Where an
/// answer rounds the ratio before it multiplies, its figure is named beside ours, which is exact to the fen.
public class PlanTextbookTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("教材和考试里的分配例题")
    void theAnswerIsTheBooks(Rule rule) {
        rule.check();
    }

    public static Stream<Rule> rules() {
        return Stream.of(
                rule(
                        "2011 年中级会计《经济法》辅导：财产 100 万元，破产费用 80 万元，共益债务两笔各 20 万元",
                        100,
                        Map.of(),
                        List.of(
                                claim("破产费用", Rank.COSTS, 80),
                                claim("共益甲", Rank.COMMON_BENEFIT, 20),
                                claim("共益乙", Rank.COMMON_BENEFIT, 20)),
                        "共益甲",
                        "100,000.00 元",
                        "企业破产法 43"),
                rule(
                        "2007 年中级会计《经济法》主观题：财产 250 万元，追回 80 万元，等值担保 60 万元，甲 56 万元，书上 33.6 万元",
                        330,
                        Map.of("担保物", yuan(60)),
                        List.of(
                                claim("银行", Rank.SECURED, 60, "担保物"),
                                claim("破产费用", Rank.COSTS, 30),
                                claim("工资", Rank.EMPLOYEE, 55),
                                claim("税款", Rank.SOCIAL_INSURANCE_AND_TAX, 35),
                                claim("甲", Rank.ORDINARY, 56),
                                claim("其他", Rank.ORDINARY, 110),
                                claim("乙", Rank.ORDINARY, 84)),
                        "甲",
                        "336,000.00 元",
                        "企业破产法 31、53、109、113"),
                rule(
                        "2018 年高级经济师案例：财产 300 万元，追回 80 万元，银行信用贷款 66 万元，书上按 68.3% 得 45.08 万元",
                        380,
                        Map.of(),
                        List.of(
                                claim("破产费用", Rank.COSTS, 30),
                                claim("工资", Rank.EMPLOYEE, 65),
                                claim("税款", Rank.SOCIAL_INSURANCE_AND_TAX, 35),
                                claim("建设银行", Rank.ORDINARY, 66),
                                claim("其他", Rank.ORDINARY, 300)),
                        "建设银行",
                        "450,819.67 元",
                        "企业破产法 31、113"),
                rule(
                        "2016 年高级经济师案例（贸易公司）：变现 2552 万元，担保 1000 万元，A 企业 525 万元，书上按 39.31% 得 206.38 万元",
                        2552,
                        Map.of("担保物", yuan(1000)),
                        List.of(
                                claim("担保债权", Rank.SECURED, 1000, "担保物"),
                                claim("破产费用", Rank.COSTS, 45),
                                claim("共益债务", Rank.COMMON_BENEFIT, 132),
                                claim("工资和社会保险", Rank.EMPLOYEE, 200),
                                claim("税款", Rank.SOCIAL_INSURANCE_AND_TAX, 100),
                                claim("A 企业", Rank.ORDINARY, 525),
                                claim("其他", Rank.ORDINARY, 2735 - 525)),
                        "A 企业",
                        "2,063,528.34 元",
                        "企业破产法 41、42、43、109、113"));
    }

    private static Rule rule(
            String book,
            long pool,
            Map<String, Fen> brought,
            List<Claim> claims,
            String who,
            String should,
            String article) {
        var plan = Plan.of(Regime.BANKRUPTCY, new Funds(yuan(pool), Fen.ZERO, brought), claims);
        var does = plan.shares().stream()
                .filter(it -> it.claim().name().equals(who))
                .map(it -> it.paid() + " 元")
                .collect(Collectors.joining("、"));
        return new Rule(book, who + "分得", does, should, article);
    }

    private static Claim claim(String name, Rank rank, long tenThousands) {
        return claim(name, rank, tenThousands, null);
    }

    private static Claim claim(String name, Rank rank, long tenThousands, @Nullable String thing) {
        return new Claim(name, name, rank, yuan(tenThousands), thing, 1, null);
    }

    private static Fen yuan(long tenThousands) {
        return new Fen(tenThousands * 10_000 * 100);
    }
}

package org.gridwrit.payout.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.payout.plan.Regime.BANKRUPTCY;
import static org.gridwrit.payout.plan.Regime.PARTICIPATION;
import static org.gridwrit.payout.plan.Regime.SEIZURE;
import static org.gridwrit.payout.plan.Regime.SINGLE;

import java.util.List;
import java.util.Map;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("分配方案")
class PlanTest {
    @Test
    @DisplayName("破产：费用、共益债务、职工、社保税款、普通，前一顺位清偿完才到后一顺位（破产法 43、113）")
    void ranksFollowOneAnother() {
        var plan = plan(
                BANKRUPTCY,
                1_000,
                claim("税", Rank.SOCIAL_INSURANCE_AND_TAX, 300),
                claim("工资", Rank.EMPLOYEE, 500),
                claim("借款", Rank.ORDINARY, 900),
                claim("评估费", Rank.COSTS, 100),
                claim("看守费", Rank.COMMON_BENEFIT, 50));

        assertThat(paid(plan)).containsExactly(50L + 0 + 300 - 50, 500L, 50L, 100L, 50L);
        assertThat(plan.left()).isEqualTo(Fen.ZERO);
    }

    @Test
    @DisplayName("同一顺位按比例，尾差归余数最大的（破产法 113）")
    void thoseOfOneRankShareByWhatTheyAreOwed() {
        var plan = plan(
                BANKRUPTCY,
                100,
                claim("甲", Rank.EMPLOYEE, 101),
                claim("乙", Rank.EMPLOYEE, 102),
                claim("丙", Rank.EMPLOYEE, 97));

        // 33.66…, 34, 32.33…: one fen is left, for the largest remainder.
        assertThat(paid(plan)).containsExactly(34L, 34L, 32L);
        assertThat(plan.shares().getFirst().basis()).isEqualTo(new Basis.ProRata(new Fen(100), new Fen(300), true));
    }

    @Test
    @DisplayName("余数相同的，先给债权大的，再按编号，与清单的次序无关")
    void equalRemaindersDoNotDependOnTheRoster() {
        var one = claim("A", Rank.ORDINARY, 100);
        var other = claim("B", Rank.ORDINARY, 100);
        assertThat(paid(plan(BANKRUPTCY, 101, one, other))).containsExactly(51L, 50L);
        assertThat(paid(plan(BANKRUPTCY, 101, other, one))).containsExactly(50L, 51L);
    }

    @Test
    @DisplayName("担保物的价款先还担保债权，不足的部分是普通债权，多余的归全体（破产法 109、110）")
    void collateralPaysThoseItSecuresAndTheRestIsOrdinary() {
        var plan = Plan.of(
                BANKRUPTCY,
                new Funds(new Fen(1_000), Fen.ZERO, Map.of("厂房", new Fen(400), "车", new Fen(150))),
                List.of(secured("银行", 600, "厂房", 1), secured("车贷", 100, "车", 1), claim("货款", Rank.ORDINARY, 600)));

        assertThat(plan.shares())
                .extracting(Share::rank)
                .containsExactly(Rank.SECURED, Rank.ORDINARY, Rank.SECURED, Rank.ORDINARY);
        // 450 free, 50 over from the car; 200 and 600 are owed.
        assertThat(paid(plan)).containsExactly(400L, 125L, 100L, 375L);
    }

    @Test
    @DisplayName("同一担保物按登记先后（民法典 414）")
    void whoWasRegisteredFirstIsPaidFirst() {
        var plan = Plan.of(
                PARTICIPATION,
                new Funds(new Fen(300), Fen.ZERO, Map.of("房", new Fen(300))),
                List.of(secured("后", 200, "房", 2), secured("先", 200, "房", 1)));

        assertThat(plan.shares().stream()
                        .map(it -> it.claim().name() + it.rank() + it.paid().value()))
                .containsExactly("后SECURED100", "后ORDINARY0", "先SECURED200");
    }

    @Test
    @DisplayName("执行费用先于担保债权扣除，破产费用不动担保物（解释 508，破产法 109）")
    void costsOfEnforcementComeBeforeTheSecured() {
        var funds = new Funds(new Fen(100), Fen.ZERO, Map.of("房", new Fen(100)));
        var claims = List.of(secured("银行", 100, "房", 1), claim("执行费", Rank.COSTS, 10));

        assertThat(paid(Plan.of(PARTICIPATION, funds, claims))).containsExactly(90L, 0L, 10L);
        assertThat(paid(Plan.of(BANKRUPTCY, funds, claims))).containsExactly(100L, 0L);
    }

    @Test
    @DisplayName("企业未进入破产的，普通债权按查封先后（解释 514）")
    void whoSeizedFirstIsPaidFirst() {
        var claims = List.of(ordered("第二", 500, 2), ordered("第一", 500, 1), ordered("同日", 500, 2));
        assertThat(paid(Plan.of(SEIZURE, pool(800), claims))).containsExactly(150L, 500L, 150L);
        assertThat(paid(Plan.of(PARTICIPATION, pool(900), claims))).containsExactly(300L, 300L, 300L);
    }

    @Test
    @DisplayName("高管工资只按职工平均工资计入职工债权，高出部分是普通债权（破产法 113）")
    void managersArePaidAsWagesWhatEmployeesEarnOnAverage() {
        var manager = new Claim("1", "总经理", Rank.EMPLOYEE, new Fen(900), null, 1, new Fen(300));
        var plan = Plan.of(BANKRUPTCY, pool(1_000), List.of(manager, claim("工人", Rank.EMPLOYEE, 400)));
        assertThat(plan.shares()).extracting(Share::rank).containsExactly(Rank.EMPLOYEE, Rank.ORDINARY, Rank.EMPLOYEE);
        assertThat(paid(plan)).containsExactly(300L, 300L, 400L);
    }

    @Test
    @DisplayName("必需费用保留，先本金后加倍利息，剩余退还（民事诉讼法 254，法释〔2014〕8号 4）")
    void necessitiesStayAndWhatIsLeftGoesBack() {
        var funds = new Funds(new Fen(1_000), new Fen(200), Map.of());
        var claims = List.of(claim("利息", Rank.SUBORDINATED, 300), claim("本金", Rank.ORDINARY, 400));
        var plan = Plan.of(SINGLE, funds, claims);
        assertThat(paid(plan)).containsExactly(300L, 400L);
        assertThat(plan.left()).isEqualTo(new Fen(100));
    }

    private static Plan plan(Regime regime, long pool, Claim... claims) {
        return Plan.of(regime, pool(pool), List.of(claims));
    }

    private static Funds pool(long fen) {
        return new Funds(new Fen(fen), Fen.ZERO, Map.of());
    }

    private static List<Long> paid(Plan plan) {
        return plan.shares().stream().map(it -> it.paid().value()).toList();
    }

    static Claim claim(String name, Rank rank, long fen) {
        return claim(name, rank, fen, null, 1);
    }

    private static Claim ordered(String name, long fen, int order) {
        return claim(name, Rank.ORDINARY, fen, null, order);
    }

    private static Claim secured(String name, long fen, String thing, int order) {
        return claim(name, Rank.SECURED, fen, thing, order);
    }

    private static Claim claim(String name, Rank rank, long fen, @Nullable String thing, int order) {
        return new Claim(name, name, rank, new Fen(fen), thing, order, null);
    }
}

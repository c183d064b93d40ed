package org.gridwrit.payout.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("迟延履行期间的债务利息（法释〔2014〕8号）")
class InterestTest {
    private static final Rate FIVE_IN_TEN_THOUSAND = new Rate(new BigDecimal("0.05"), 1);

    /// The first example with which the SPC explained the rule: in force 2015-06-30, to be paid within three days,
    /// 10,000
    /// yuan and 0.05 % a day from 2015-01-01; all paid on 2015-09-01.
    @Test
    @DisplayName("最高人民法院的例子：一般利息 920 元加 300 元，加倍部分 105 元")
    void theExampleOfTheSupremeCourt() {
        var debt = debt(
                List.of(due("2015-07-03", 1_000_000)),
                List.of(),
                new Debt.Ordinary(LocalDate.parse("2015-01-01"), Rates.always(FIVE_IN_TEN_THOUSAND)));

        assertThat(debt.until(LocalDate.parse("2015-07-03")).ordinary()).isEqualTo(new Fen(92_000));
        var sheet = debt.until(LocalDate.parse("2015-09-01"));
        assertThat(sheet.ordinary()).isEqualTo(new Fen(92_000 + 30_000));
        assertThat(sheet.doubled()).isEqualTo(new Fen(10_500));
        assertThat(sheet.owed()).isEqualTo(new Fen(1_000_000 + 122_000 + 10_500));
    }

    @Test
    @DisplayName("部分清偿：自次日起只按剩余部分计算，先抵本金后抵加倍部分（第三、四条）")
    void whatWasPaidBearsNoMoreInterestFromTheNextDay() {
        var sheet = debt(List.of(due("2020-01-31", 100_000)), List.of(paid("2020-02-10", 40_000)), null)
                .until(LocalDate.parse("2020-02-20"));

        assertThat(sheet.lines())
                .filteredOn(Line.Interest.class::isInstance)
                .extracting(it -> ((Line.Interest) it).days())
                .containsExactly(10L, 10L);
        // 100,000 × 0.0175 % × 10 + 60,000 × 0.0175 % × 10
        assertThat(sheet.doubled()).isEqualTo(new Fen(175 + 105));
        assertThat(sheet.principal()).isEqualTo(new Fen(60_000));
    }

    @Test
    @DisplayName("当事人约定先抵加倍部分的，从其约定（第四条）")
    void whatThePartiesAgreedOnOrderHolds() {
        var lawful = debt(List.of(due("2020-01-31", 100_000)), List.of(paid("2020-02-10", 100)), null);
        var agreed = new Debt(lawful.dues(), lawful.payments(), List.of(), null, null, Debt.Order.DOUBLED_FIRST);
        var day = LocalDate.parse("2020-02-10");
        assertThat(lawful.until(day).principal()).isEqualTo(new Fen(99_900));
        assertThat(agreed.until(day).principal()).isEqualTo(new Fen(100_000));
        assertThat(agreed.until(day).doubled()).isEqualTo(new Fen(75));
    }

    @Test
    @DisplayName("分期履行的，每期自其期限届满的次日起算（第二条）")
    void eachInstalmentIsLateForItself() {
        var sheet = debt(List.of(due("2020-01-10", 100_000), due("2020-01-20", 100_000)), List.of(), null)
                .until(LocalDate.parse("2020-01-30"));
        assertThat(sheet.doubled()).isEqualTo(new Fen(175 + 350));
    }

    @Test
    @DisplayName("中止期间不算，首尾两日都在内（第三条）")
    void nothingRunsWhileEnforcementIsSuspended() {
        var debt = new Debt(
                List.of(due("2019-12-31", 100_000)),
                List.of(),
                List.of(new Debt.Suspension(LocalDate.parse("2020-01-06"), LocalDate.parse("2020-01-10"))),
                null,
                null,
                Debt.Order.DEBT_FIRST);
        var sheet = debt.until(LocalDate.parse("2020-01-15"));
        assertThat(sheet.doubled()).isEqualTo(new Fen(88 + 88)); // five days and five days, 87.5 each
        assertThat(sheet.lines()).anyMatch(Line.Suspended.class::isInstance);
    }

    @Test
    @DisplayName("2014年8月1日以前按原规定，以后按新规定（第七条）")
    void eachDayFollowsTheRuleOfItsTime() {
        var benchmark = new TreeMap<LocalDate, Rate>();
        benchmark.put(LocalDate.parse("2012-07-06"), new Rate(new BigDecimal("6.00"), 360));
        var old = new Debt(
                List.of(due("2014-07-26", 3_600_000)),
                List.of(),
                List.of(),
                null,
                new Rates(benchmark),
                Debt.Order.DEBT_FIRST);
        var sheet = old.until(LocalDate.parse("2014-08-10"));
        // 5 days to the end of July at 12 % of 360 days, 10 days at 0.0175 %
        assertThat(sheet.doubled()).isEqualTo(new Fen(6_000 + 6_300));

        var without = debt(old.dues(), List.of(), null);
        assertThatThrownBy(() -> without.until(LocalDate.parse("2014-08-10"))).hasMessage("payout.benchmark-missing");
        assertThat(debt(List.of(due("2014-07-31", 3_600_000)), List.of(), null)
                        .until(LocalDate.parse("2014-08-10"))
                        .doubled())
                .isEqualTo(new Fen(6_300));
    }

    /// The formula annexed to 法释〔2009〕6号: what is paid = debt cleared + debt cleared × benchmark rate × 2 × time. At 6
    /// %
    /// for 180 days of 360 it is debt cleared × 1.06.
    @Test
    @DisplayName("2014年8月1日以前的付款按并还原则：53万元清偿债务50万元、利息3万元（法释〔2009〕6号附计算方法）")
    void beforeTheNewRuleDebtAndInterestArePaidSideBySide() {
        var benchmark = new TreeMap<LocalDate, Rate>();
        benchmark.put(LocalDate.parse("2012-07-06"), new Rate(new BigDecimal("6.00"), 360));
        var debt = new Debt(
                List.of(due("2013-01-01", 1_000_000_00)),
                List.of(paid("2013-06-30", 530_000_00)),
                List.of(),
                null,
                new Rates(benchmark),
                Debt.Order.DEBT_FIRST);

        var sheet = debt.until(LocalDate.parse("2013-06-30"));
        assertThat(sheet.principal()).isEqualTo(new Fen(500_000_00));
        assertThat(sheet.doubled()).isEqualTo(new Fen(30_000_00));
        var later = debt(List.of(due("2014-07-31", 1_000_000_00)), List.of(paid("2014-08-01", 530_000_00)), null)
                .until(LocalDate.parse("2014-08-01"));
        assertThat(later.principal()).isEqualTo(new Fen(470_000_00));
        assertThat(later.doubled()).isEqualTo(new Fen(175_00));
    }

    @Test
    @DisplayName("并还时付款超过全部债务的，余额列明")
    void whatIsMoreThanBothIsLeftOver() {
        var benchmark = new TreeMap<LocalDate, Rate>();
        benchmark.put(LocalDate.parse("2012-07-06"), new Rate(new BigDecimal("6.00"), 360));
        var debt = new Debt(
                List.of(due("2013-01-01", 1_000_000_00)),
                List.of(paid("2013-06-30", 1_060_000_01)),
                List.of(),
                null,
                new Rates(benchmark),
                Debt.Order.DEBT_FIRST);

        var sheet = debt.until(LocalDate.parse("2013-06-30"));
        assertThat(sheet.owed()).isEqualTo(Fen.ZERO);
        assertThat(sheet.lines().getLast())
                .isEqualTo(new Line.Paid(
                        LocalDate.parse("2013-06-30"),
                        Fen.ZERO,
                        new Fen(1_000_000_00),
                        new Fen(60_000_00),
                        new Fen(1)));
    }

    @Test
    @DisplayName("LPR 变动的，分段计算")
    void aRateThatChangesIsCountedInParts() {
        var lpr = new TreeMap<LocalDate, Rate>();
        lpr.put(LocalDate.parse("2019-08-20"), new Rate(new BigDecimal("4.25"), 365));
        lpr.put(LocalDate.parse("2019-09-20"), new Rate(new BigDecimal("4.20"), 365));
        var debt = debt(
                List.of(due("2020-12-31", 36_500_000)),
                List.of(),
                new Debt.Ordinary(LocalDate.parse("2019-09-15"), new Rates(lpr)));
        // 1,000 yuan a day and percent: 5 days at 4.25, 6 at 4.20
        assertThat(debt.until(LocalDate.parse("2019-09-25")).ordinary()).isEqualTo(new Fen(21_250 + 25_200));
        var early = new Debt.Ordinary(LocalDate.parse("2019-08-19"), new Rates(lpr));
        assertThatThrownBy(() -> debt(debt.dues(), List.of(), early).until(LocalDate.parse("2019-09-25")))
                .hasMessage("payout.rate-missing");
    }

    @Test
    @DisplayName("多付的不丢：作为余额列明；截止日之后的付款被拒绝")
    void whatIsPaidTooMuchIsShown() {
        var dues = List.of(due("2020-01-31", 100));
        var sheet = debt(dues, List.of(paid("2020-01-20", 150)), null).until(LocalDate.parse("2020-02-20"));
        assertThat(sheet.owed()).isEqualTo(Fen.ZERO);
        assertThat(sheet.lines())
                .containsExactly(
                        new Line.Paid(LocalDate.parse("2020-01-20"), Fen.ZERO, new Fen(100), Fen.ZERO, new Fen(50)));
        var late = debt(dues, List.of(paid("2020-03-01", 150)), null);
        assertThatThrownBy(() -> late.until(LocalDate.parse("2020-02-20"))).hasMessage("payout.paid-later");
    }

    private static Debt debt(List<Debt.Due> dues, List<Debt.Payment> payments, Debt.@Nullable Ordinary ordinary) {
        return new Debt(dues, payments, List.of(), ordinary, null, Debt.Order.DEBT_FIRST);
    }

    private static Debt.Due due(String day, long fen) {
        return new Debt.Due(LocalDate.parse(day), new Fen(fen));
    }

    private static Debt.Payment paid(String day, long fen) {
        return new Debt.Payment(LocalDate.parse(day), new Fen(fen));
    }
}

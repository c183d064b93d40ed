package org.gridwrit.payout.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gridwrit.shared.Fen;
import org.gridwrit.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Both sides of each border of 法释〔2014〕8号, on a debt of ten thousand yuan: 1.75 yuan a day.
public class InterestRulesTest {
    private static final String DUE = "1 万元，2020-01-31 届满";

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("迟延履行期间的债务利息")
    void interestGrowsAsTheLawSays(Rule rule) {
        rule.check();
    }

    public static Stream<Rule> rules() {
        return Stream.of(
                grown(DUE, debt(), "2020-01-31", "0.00", "法释〔2014〕8号 2"),
                grown(DUE, debt(), "2020-02-01", "1.75", "法释〔2014〕8号 2"),
                grown(DUE, debt(), "2020-02-10", "17.50", "法释〔2014〕8号 1、2"),
                grown(DUE + "，02-10 全部付清", debt(paid("2020-02-10", 10_000_00)), "2020-12-31", "17.50", "法释〔2014〕8号 3"),
                grown(
                        DUE + "，02-10 付 4000 元",
                        debt(paid("2020-02-10", 4_000_00)),
                        "2020-02-20",
                        "28.00",
                        "法释〔2014〕8号 3"),
                grown(
                        DUE + "，02-01 至 02-05 中止",
                        suspended("2020-02-01", "2020-02-05"),
                        "2020-02-05",
                        "0.00",
                        "法释〔2014〕8号 3"),
                grown(
                        DUE + "，02-01 至 02-05 中止",
                        suspended("2020-02-01", "2020-02-05"),
                        "2020-02-06",
                        "1.75",
                        "法释〔2014〕8号 3"),
                grown(
                        DUE + "，02-06 至 02-06 中止",
                        suspended("2020-02-06", "2020-02-06"),
                        "2020-02-07",
                        "10.50",
                        "法释〔2014〕8号 3"),
                left(
                        DUE + "，02-10 付 1 元，没有约定",
                        debt(paid("2020-02-10", 1_00)),
                        "本金等 9,999.00，加倍部分 17.50",
                        "法释〔2014〕8号 4"),
                left(
                        DUE + "，02-10 付 1 元，约定先抵加倍部分",
                        ordered(paid("2020-02-10", 1_00)),
                        "本金等 10,000.00，加倍部分 16.50",
                        "法释〔2014〕8号 4"),
                grown("1 万元，2014-07-30 届满，同期贷款基准利率 6%", old(), "2014-07-31", "3.33", "法释〔2014〕8号 7、法释〔2009〕6号"),
                grown("1 万元，2014-07-30 届满，同期贷款基准利率 6%", old(), "2014-08-01", "5.08", "法释〔2014〕8号 7"));
    }

    private static Rule grown(String given, Debt debt, String until, String should, String article) {
        long grown = 0;
        for (var it : debt.until(day(until)).lines()) {
            if (it instanceof Line.Interest line) grown += line.amount().value();
        }
        return new Rule(given, "加倍部分算到 " + until, new Fen(grown) + " 元", should + " 元", article);
    }

    private static Rule left(String given, Debt debt, String should, String article) {
        var sheet = debt.until(day("2020-02-10"));
        var does = "本金等 " + sheet.principal() + "，加倍部分 " + sheet.doubled();
        return new Rule(given, "尚欠", does, should, article);
    }

    private static Debt debt(Debt.Payment... paid) {
        return debt(List.of(paid), List.of(), null, "2020-01-31", Debt.Order.DEBT_FIRST);
    }

    private static Debt ordered(Debt.Payment paid) {
        return debt(List.of(paid), List.of(), null, "2020-01-31", Debt.Order.DOUBLED_FIRST);
    }

    private static Debt suspended(String from, String to) {
        return debt(
                List.of(), List.of(new Debt.Suspension(day(from), day(to))), null, "2020-01-31", Debt.Order.DEBT_FIRST);
    }

    private static Debt old() {
        var benchmark = new TreeMap<LocalDate, Rate>();
        benchmark.put(day("2012-07-06"), new Rate(new BigDecimal("6.00"), 360));
        return debt(List.of(), List.of(), new Rates(benchmark), "2014-07-30", Debt.Order.DEBT_FIRST);
    }

    private static Debt debt(
            List<Debt.Payment> paid,
            List<Debt.Suspension> suspensions,
            @Nullable Rates benchmark,
            String last,
            Debt.Order order) {
        return new Debt(
                List.of(new Debt.Due(day(last), new Fen(10_000_00))), paid, suspensions, null, benchmark, order);
    }

    private static Debt.Payment paid(String day, long fen) {
        return new Debt.Payment(day(day), new Fen(fen));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

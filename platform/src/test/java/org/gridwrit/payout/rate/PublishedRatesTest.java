package org.gridwrit.payout.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gridwrit.payout.interest.Rate;
import org.gridwrit.payout.interest.Rates;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
@DisplayName("利率表")
class PublishedRatesTest {
    @Autowired
    PublishedRates rates;

    /// Published by 全国银行间同业拆借中心 on these days: 2019-08-20 4.25 and 4.85 (the first), 2021-07-20 3.85 and 4.65,
    /// 2021-12-20 3.80 and 4.65, 2026-02-24 3.00 and 3.50.
    @Test
    @DisplayName("自带的 LPR 与公布的一致；没有变动的月份沿用上一次")
    void theRatesThatAreShippedWerePublished() {
        var one = rates.of(RateKind.LPR_ONE_YEAR, 365);
        var five = rates.of(RateKind.LPR_FIVE_YEARS, 365);
        assertThat(on(one, "2019-08-20")).isEqualByComparingTo("4.25");
        assertThat(on(five, "2019-08-20")).isEqualByComparingTo("4.85");
        assertThat(on(one, "2021-07-20")).isEqualByComparingTo("3.85");
        assertThat(on(five, "2021-07-20")).isEqualByComparingTo("4.65");
        assertThat(on(one, "2021-12-19")).isEqualByComparingTo("3.85");
        assertThat(on(one, "2021-12-20")).isEqualByComparingTo("3.80");
        assertThat(on(five, "2026-02-24")).isEqualByComparingTo("3.50");
    }

    @Test
    @DisplayName("同期贷款基准利率到2019年8月19日，次日起为 LPR（央行公告〔2019〕15号）")
    void lprTakesThePlaceOfTheBenchmark() {
        var both = rates.benchmarkThenLpr(365);
        assertThat(on(both, "2019-08-19")).isEqualByComparingTo("4.35");
        assertThat(on(both, "2019-08-20")).isEqualByComparingTo("4.25");
        assertThat(on(rates.of(RateKind.BENCHMARK_ONE_YEAR, 360), "2014-07-31")).isEqualByComparingTo("6");
    }

    private static BigDecimal on(Rates rates, String day) {
        Rate rate = rates.from().floorEntry(LocalDate.parse(day)).getValue();
        return rate.percent();
    }
}

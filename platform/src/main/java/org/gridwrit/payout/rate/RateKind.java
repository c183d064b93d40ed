package org.gridwrit.payout.rate;

import java.time.LocalDate;

/// 利率种类 What is published, and for loans of which term.
public enum RateKind {
    /// 一年期 LPR
    LPR_ONE_YEAR,
    /// 五年期以上 LPR
    LPR_FIVE_YEARS,
    /// 贷款基准利率，六个月以内
    BENCHMARK_SIX_MONTHS,
    /// 贷款基准利率，六个月至一年
    BENCHMARK_ONE_YEAR,
    /// 贷款基准利率，一至三年
    BENCHMARK_THREE_YEARS,
    /// 贷款基准利率，三至五年
    BENCHMARK_FIVE_YEARS,
    /// 贷款基准利率，五年以上
    BENCHMARK_LONGER;

    /// From that day on LPR stands where the benchmark rate stood (央行公告〔2019〕15号).
    public static final LocalDate LPR_BEGINS = LocalDate.of(2019, 8, 20);

    public boolean isBenchmark() {
        return this != LPR_ONE_YEAR && this != LPR_FIVE_YEARS;
    }
}

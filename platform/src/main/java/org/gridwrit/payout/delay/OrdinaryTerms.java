package org.gridwrit.payout.delay;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gridwrit.shared.Refusal;

/// 一般债务利息 As the document in force orders it.
///
/// @param from   the first day on which it runs
/// @param figure the agreed rate in per cent a year, or how many times the published rate
/// @param year   days that a yearly rate is for: 360 or 365
public record OrdinaryTerms(Kind kind, LocalDate from, BigDecimal figure, int year) {
    private static final BigDecimal MOST_PERCENT = new BigDecimal(100);
    private static final BigDecimal MOST_TIMES = BigDecimal.TEN;

    /// By what the rate is known.
    public enum Kind {
        /// 约定年利率
        AGREED,
        /// 一年期 LPR
        LPR_ONE_YEAR,
        /// 五年期以上 LPR
        LPR_FIVE_YEARS,
        /// 同期贷款基准利率，自2019年8月20日起为 LPR
        BENCHMARK_THEN_LPR
    }

    public OrdinaryTerms {
        if (year != 360 && year != 365) throw new Refusal("delay.year", year);
        var most = kind == Kind.AGREED ? MOST_PERCENT : MOST_TIMES;
        if (figure.signum() <= 0
                || figure.compareTo(most) > 0
                || figure.stripTrailingZeros().scale() > 4) {
            throw new Refusal(kind == Kind.AGREED ? "delay.percent" : "interest.times", figure.toPlainString());
        }
    }
}

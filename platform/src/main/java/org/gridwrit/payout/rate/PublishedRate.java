package org.gridwrit.payout.rate;

import java.math.BigDecimal;
import java.time.LocalDate;

/// 公布的利率
///
/// @param from    the first day on which it counts
/// @param percent a year
public record PublishedRate(RateKind kind, LocalDate from, BigDecimal percent) {
    private static final int DECIMALS = 2;

    /// As it is published: 3.00, and more decimals only where there are more.
    public static String said(BigDecimal percent) {
        var plain = percent.stripTrailingZeros();
        return plain.setScale(Math.max(DECIMALS, plain.scale())).toPlainString() + "%";
    }
}

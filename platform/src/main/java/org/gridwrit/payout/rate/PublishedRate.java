package org.gridwrit.payout.rate;

import java.math.BigDecimal;
import java.time.LocalDate;

/// 公布的利率
///
/// @param from    the first day on which it counts
/// @param percent a year
public record PublishedRate(RateKind kind, LocalDate from, BigDecimal percent) {}

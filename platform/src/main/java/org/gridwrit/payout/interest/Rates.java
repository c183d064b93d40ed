package org.gridwrit.payout.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.gridwrit.shared.Refusal;

/// 利率表 A rate that changes: an agreed one that never does, or LPR as it is published.
///
/// @param from the first day of each
public record Rates(NavigableMap<LocalDate, Rate> from) {
    public static Rates always(Rate rate) {
        return new Rates(new TreeMap<>(java.util.Map.of(LocalDate.MIN, rate)));
    }

    /// 1.5 or 4 times what was published, where the document orders so.
    public Rates times(BigDecimal factor) {
        var all = new TreeMap<LocalDate, Rate>();
        from.forEach((day, rate) -> all.put(day, rate.times(factor)));
        return new Rates(all);
    }

    Rate on(LocalDate day) {
        var rate = from.floorEntry(day);
        if (rate == null) throw new Refusal("payout.rate-missing", day);
        return rate.getValue();
    }

    SortedSet<LocalDate> changes() {
        return from.navigableKeySet();
    }
}

package org.gridwrit.payout.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Rates as a table: a day a row, the latest first, a kind a column.
record RateTable(LocalDate day, Map<RateKind, BigDecimal> percents) {
    static List<RateTable> of(List<PublishedRate> rates, boolean benchmark) {
        var byDay = new TreeMap<LocalDate, Map<RateKind, BigDecimal>>(java.util.Comparator.reverseOrder());
        for (var it : rates) {
            if (it.kind().isBenchmark() != benchmark) continue;
            byDay.computeIfAbsent(it.from(), _ -> new java.util.EnumMap<>(RateKind.class))
                    .put(it.kind(), it.percent());
        }
        return byDay.entrySet().stream()
                .map(it -> new RateTable(it.getKey(), it.getValue()))
                .collect(Collectors.toList());
    }

    static List<RateKind> benchmarks() {
        return Arrays.stream(RateKind.values()).filter(RateKind::isBenchmark).toList();
    }
}

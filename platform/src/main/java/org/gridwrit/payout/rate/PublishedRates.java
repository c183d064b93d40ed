package org.gridwrit.payout.rate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gridwrit.payout.interest.Rate;
import org.gridwrit.payout.interest.Rates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 利率表 Rates as they were published, for whoever reckons with them.
@Service
@Transactional
public class PublishedRates {
    private final RateStore store;

    PublishedRates(RateStore store) {
        this.store = store;
    }

    /// @param year days that a yearly rate is for: 360 or 365
    @Transactional(readOnly = true)
    public Rates of(RateKind kind, int year) {
        return new Rates(days(kind, year));
    }

    /// 同期贷款基准利率, and LPR from the day on which it took its place.
    @Transactional(readOnly = true)
    public Rates benchmarkThenLpr(int year) {
        var rates = new TreeMap<>(days(RateKind.BENCHMARK_ONE_YEAR, year).headMap(RateKind.LPR_BEGINS, false));
        rates.putAll(days(RateKind.LPR_ONE_YEAR, year));
        return new Rates(rates);
    }

    /// The day of the last publication that is known; what was published later is missing.
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastKnown(RateKind kind) {
        return all().stream()
                .filter(it -> it.kind() == kind)
                .map(PublishedRate::from)
                .max(Comparator.naturalOrder());
    }

    @Transactional(readOnly = true)
    public List<PublishedRate> all() {
        return store.all();
    }

    private NavigableMap<LocalDate, Rate> days(RateKind kind, int year) {
        var rates = new TreeMap<LocalDate, Rate>();
        for (var it : all()) {
            if (it.kind() == kind) rates.put(it.from(), new Rate(it.percent().stripTrailingZeros(), year));
        }
        return rates;
    }
}

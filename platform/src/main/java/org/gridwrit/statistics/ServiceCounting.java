package org.gridwrit.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridwrit.shared.Fen;

/// 送达计数 Each document for each addressee has one first try, whatever it came to; and it counts as served in the mode
/// that served it. Two modes may be under way at once and both be first: the earlier counts.
final class ServiceCounting {
    private ServiceCounting() {}

    static void count(Collection<Happening> happenings, Set<Fact> facts) {
        happenings.stream()
                .filter(Happening.Service.class::isInstance)
                .map(Happening.Service.class::cast)
                .collect(Collectors.groupingBy(Happening.Service::document))
                .values()
                .forEach(it -> document(it, facts));
    }

    private static void document(List<Happening.Service> tries, Set<Fact> facts) {
        tries.stream()
                .filter(Happening.Service::first)
                .min(Comparator.comparing(Happening.Service::day).thenComparing(Happening.Service::id))
                .ifPresent(it -> {
                    facts.add(fact(Measure.SERVICES_TRIED, it));
                    if (it.served()) facts.add(fact(Measure.SERVICES_FIRST, it));
                });
        tries.stream().filter(Happening.Service::served).forEach(it -> facts.add(fact(Measure.SERVICES_SERVED, it)));
    }

    private static Fact fact(Measure measure, Happening.Service of) {
        return new Fact(
                measure, of.service(), of.day(), of.place(), Fen.ZERO, of.mode().name(), null);
    }
}

package org.gridwrit.payout.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Those of one rank who share alike.
final class Tiers {
    private Tiers() {}

    static Collection<List<Portion>> of(List<Portion> rank, boolean byOrder) {
        if (rank.isEmpty()) return List.of();
        if (!byOrder) return List.of(rank);
        return rank.stream()
                .collect(groupingBy(it -> it.claim().order(), TreeMap::new, toList()))
                .values();
    }

    static long owed(List<Portion> tier) {
        return tier.stream().mapToLong(Portion::owed).reduce(0, Math::addExact);
    }
}

package org.gridwrit.bench.routing;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.bench.routing.hard.Hard;

/// Addresses a second of one core: time of the thread on its core and of the collector behind it, so that neighbours on
/// the machine do not count. All routers read the same addresses, in turns, so that a slow minute strikes all of them.
final class Pace {
    private static final int ROUNDS = 3;
    private static final double WARM = 1.5;
    private static final double ROUND = 0.8;

    private final List<Hard> addresses;
    private int routed;

    Pace(List<Hard> addresses) {
        this.addresses = addresses;
    }

    /// Median of the rounds, by name.
    Map<String, Double> measure(List<Router> routers) {
        for (var it : routers) round(it, WARM);
        var rounds = new LinkedHashMap<String, List<Double>>();
        for (int i = 0; i < ROUNDS; i++) {
            for (var it : routers)
                rounds.computeIfAbsent(it.name(), _ -> new ArrayList<>()).add(round(it, ROUND));
        }
        var paces = new LinkedHashMap<String, Double>();
        rounds.forEach((name, all) -> paces.put(
                name, all.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow()));
        if (routed < 0) throw new IllegalStateException("nothing was read");
        return paces;
    }

    /// Whole passes over the addresses, for as long as asked.
    private double round(Router router, double seconds) {
        long begun = cpu();
        long read = 0;
        double spent = 0;
        while (spent < seconds) {
            for (var it : addresses) if (router.route(it.text(), it.cityCode()).isRoute()) routed++;
            read += addresses.size();
            spent = (cpu() - begun) / 1e9;
        }
        return read / spent;
    }

    static long cpu() {
        long collected = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + collected * 1_000_000;
    }
}

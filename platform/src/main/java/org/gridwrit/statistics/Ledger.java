package org.gridwrit.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// 计数账 Enters what happened, and keeps facts and rollups in step with it, all in one transaction.
@Component
@Transactional
class Ledger {
    private final CountStore store;
    private final HappeningStore happened;
    private final RollupStore rollups;
    private final Walls walls;

    Ledger(CountStore store, HappeningStore happened, RollupStore rollups, Walls walls) {
        this.store = store;
        this.happened = happened;
        this.rollups = rollups;
        this.walls = walls;
    }

    /// A step of a case, entered with others.
    record Stepped(CountedCase of, Happening.Step step) {}

    /// For the court whose case it is, and for no other.
    void enter(CountedCase told, Happening happening) {
        enter(told, List.of(happening));
    }

    /// What happened at once counts at once.
    void enter(CountedCase told, List<? extends Happening> happenings) {
        walls.within(Wall.ofProgram("counting", told.court(), told.city()), () -> {
            rollups.keepFromRebuilding(told.city());
            var known = store.lock(List.of(told));
            boolean any = false;
            for (var it : happenings) any |= happened.add(known.getFirst(), it);
            if (any) settle(told.city(), known);
        });
    }

    /// Steps of any number of cases, in as few statements as of one.
    void enter(List<Stepped> steps) {
        steps.stream()
                .collect(Collectors.groupingBy(it ->
                        Wall.ofProgram("counting", it.of().court(), it.of().city())))
                .forEach((wall, ofCourt) -> walls.within(wall, () -> ofCourt(ofCourt)));
    }

    private void ofCourt(List<Stepped> steps) {
        var city = steps.getFirst().of().city();
        rollups.keepFromRebuilding(city);
        var told = steps.stream()
                .map(Stepped::of)
                .collect(Collectors.toMap(CountedCase::id, it -> it, (one, _) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(CountedCase::id))
                .toList();
        var known = store.lock(told);
        var entered = steps.stream()
                .map(it -> new HappeningStore.Entered(it.of().id(), it.step()))
                .toList();
        var touched = happened.add(city, steps.getFirst().of().court(), entered);
        settle(city, known.stream().filter(it -> touched.contains(it.id())).toList());
    }

    /// 重新计数 The facts of some cases anew from what happened in them, and the rollups with them.
    Rebuilding.Lot recount(String city, UUID after, int lot) {
        return walls.within(Wall.throughCourts("rebuilding", city), () -> {
            rollups.keepFromRebuilding(city);
            var cases = store.hold(city, after, lot);
            settle(city, cases);
            return new Rebuilding.Lot(
                    cases.size(), cases.size() < lot ? null : cases.getLast().id());
        });
    }

    private void settle(String city, List<CountedCase> cases) {
        if (cases.isEmpty()) return;
        var ids = cases.stream().map(CountedCase::id).toList();
        var happenings = happened.of(city, ids);
        var facts = store.facts(city, ids);
        var gone = new ArrayList<CountStore.Of>();
        var came = new ArrayList<CountStore.Of>();
        var deltas = new ArrayList<Delta>();
        for (var known : cases) {
            var all = happenings.getOrDefault(known.id(), List.of());
            var of = Counting.corrected(known, all);
            // Every fact says of which livelihood its case is.
            boolean anew = !of.equals(known);
            if (anew) store.correct(of);
            var have = facts.getOrDefault(known.id(), Set.of());
            var wanted = Counting.facts(of, all);
            var left = anew ? have : without(have, wanted);
            var added = anew ? wanted : without(wanted, have);
            left.forEach(it -> gone.add(new CountStore.Of(of, it)));
            added.forEach(it -> came.add(new CountStore.Of(of, it)));
            deltas.addAll(Delta.between(of, left, added));
        }
        store.remove(city, gone);
        store.add(city, came);
        rollups.add(city, Delta.summed(deltas));
    }

    private static Set<Fact> without(Set<Fact> all, Set<Fact> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}

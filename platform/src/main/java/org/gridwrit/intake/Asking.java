package org.gridwrit.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.casefile.AddressKey;
import org.gridwrit.casefile.Filing;
import org.gridwrit.intake.routing.RouteStore;
import org.gridwrit.intake.routing.Sought;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds what a chunk asks for the first time. The same kind of help about the same debtor at the same address is asked
/// once, whatever became of it; a row that says it again changes nothing.
@Component
class Asking {
    private final TaskLists tasks;
    private final RouteStore routes;

    Asking(TaskLists tasks, RouteStore routes) {
        this.tasks = tasks;
        this.routes = routes;
    }

    /// @param errand  with the kinds that are new there, at least one
    /// @param waiting the doubtful address this waits with, if it waits already
    record Ask(
            Filing filing,
            Filing.Debtor debtor,
            Docket.Errand errand,
            Sought sought,
            @Nullable UUID waiting) {}

    private record There(UUID debtor, String addressKey) {
        static There at(UUID debtor, String address) {
            return new There(debtor, AddressKey.of(address));
        }
    }

    private static final class Before {
        private final Set<TaskKind> kinds = EnumSet.noneOf(TaskKind.class);
        private Sought.@Nullable Place place;
        private @Nullable UUID waiting;
    }

    List<Ask> fresh(Batch batch, Docket docket, List<Filing> filings) {
        var before = before(batch, filings);
        var asks = new ArrayList<Ask>();
        for (var filing : filings) {
            for (var debtor : filing.debtors()) {
                var errand = docket.errand(filing.number(), debtor.party());
                var there = before.computeIfAbsent(There.at(debtor.id(), debtor.address()), _ -> new Before());
                var kinds = EnumSet.copyOf(errand.kinds());
                kinds.removeAll(debtor.party().address().isEmpty() ? anywhere(before, debtor) : there.kinds);
                if (kinds.isEmpty()) continue;
                there.kinds.addAll(kinds);
                asks.add(new Ask(
                        filing, debtor, errand.only(kinds), new Sought(debtor.address(), there.place), there.waiting));
            }
        }
        return asks;
    }

    /// A row without an address says nothing new of where; what was asked anywhere was asked.
    private static Set<TaskKind> anywhere(Map<There, Before> before, Filing.Debtor debtor) {
        var kinds = EnumSet.noneOf(TaskKind.class);
        before.forEach((there, it) -> {
            if (there.debtor.equals(debtor.id())) kinds.addAll(it.kinds);
        });
        return kinds;
    }

    private Map<There, Before> before(Batch batch, List<Filing> filings) {
        var before = new HashMap<There, Before>();
        var cases = filings.stream()
                .filter(it ->
                        it.outcome() != Filing.Outcome.NEW && !it.debtors().isEmpty())
                .map(it -> it.casefile().uuid())
                .toList();
        if (cases.isEmpty()) return before;
        for (var it : tasks.asked(batch.actor().scope(), batch.id().city(), cases)) {
            var there = before.computeIfAbsent(There.at(it.debtorId(), it.address()), _ -> new Before());
            there.kinds.add(it.kind());
            there.place = new Sought.Place(it.villageCode(), it.gridId());
        }
        for (var it : routes.waited(batch.actor().scope(), batch.id().city(), cases)) {
            var there = before.computeIfAbsent(new There(it.debtorId(), it.addressKey()), _ -> new Before());
            there.kinds.addAll(it.kinds());
            if (it.open()) there.waiting = it.id();
        }
        return before;
    }
}

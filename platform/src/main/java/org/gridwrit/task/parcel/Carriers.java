package org.gridwrit.task.parcel;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.Worker;
import org.gridwrit.grid.Workers;
import org.gridwrit.identity.Accounts;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// The workers of a township that have an account, and so may have a phone.
@Component
class Carriers {
    private final Workers workers;
    private final Divisions divisions;
    private final Accounts accounts;

    Carriers(Workers workers, Divisions divisions, Accounts accounts) {
        this.workers = workers;
        this.divisions = divisions;
        this.accounts = accounts;
    }

    List<Actor> of(Actor dispatcher) {
        dispatcher.mustBe(Role.DISPATCHER);
        var own = divisions.within(dispatcher.division()).stream()
                .filter(it -> it.level() == DivisionLevel.TOWNSHIP)
                .flatMap(it -> workers.inTownship(dispatcher.scope(), it.code()).stream())
                .map(Worker::uuid)
                .toList();
        return accounts.ofWorkers(own);
    }

    /// @throws Refusal `account.unknown`, also for somebody else's worker
    Actor named(Actor dispatcher, UUID account) {
        return of(dispatcher).stream()
                .filter(it -> it.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new Refusal("account.unknown"));
    }
}

package org.gridwrit.grid;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The grid workers 网格员.
@Service
@Transactional
public class Workers {
    private final WorkerStore store;
    private final Divisions divisions;
    private final Audit audit;
    private final Keys keys;

    Workers(WorkerStore store, Divisions divisions, Audit audit, Keys keys) {
        this.store = store;
        this.divisions = divisions;
        this.audit = audit;
        this.keys = keys;
    }

    /// @throws Refusal `worker.unknown`
    @Transactional(readOnly = true)
    public Worker named(Id id) {
        return store.named(id).orElseThrow(() -> new Refusal("worker.unknown"));
    }

    @Transactional(readOnly = true)
    public Optional<Worker> find(Id id) {
        return store.named(id);
    }

    /// What the workers of one city are called.
    @Transactional(readOnly = true)
    public Map<Id, String> names(Collection<Id> ofOneCity) {
        if (ofOneCity.isEmpty()) return Map.of();
        var city = ofOneCity.iterator().next().city();
        return store.named(city, ofOneCity.stream().map(Id::uuid).toList()).stream()
                .collect(Collectors.toMap(Worker::id, Worker::name));
    }

    /// @param township nine digits
    @Transactional(readOnly = true)
    public List<Worker> inTownship(Scope scope, String township) {
        return store.inTownship(scope, Division.cityOf(township), township);
    }

    public Worker add(Actor actor, NewWorker worker) {
        actor.mustBe(Role.DISPATCHER);
        var township = divisions.named(worker.townshipCode());
        if (township.level() != DivisionLevel.TOWNSHIP || !township.code().startsWith(actor.division())) {
            throw new Refusal("access.division", township.name());
        }
        var added =
                new Worker(township.cityCode(), keys.next(), worker.name(), township.code(), worker.committeeStaff());
        store.add(added);
        audit.record(actor, added.city(), "worker.add", added.uuid());
        return added;
    }
}

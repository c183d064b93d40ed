package org.gridwrit.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.springframework.stereotype.Component;

/// 负责区域 What a card says of where its holder works.
@Component
class Areas {
    private static final int NAMED = 4;
    private static final int MOST = 50;

    private final Grids grids;
    private final Divisions divisions;

    Areas(Grids grids, Divisions divisions) {
        this.grids = grids;
        this.divisions = divisions;
    }

    /// @param worker the name of the worker
    record Area(String worker, String township, String words) {}

    String words(String township, List<GridOnDuty> own) {
        var names = own.stream().limit(NAMED).map(GridOnDuty::name).collect(Collectors.joining("、"));
        return divisions.path(township) + " " + names + (own.size() > NAMED ? "等 %d 个网格".formatted(own.size()) : "");
    }

    /// What a worker holds today, in the city of the worker's township.
    List<GridOnDuty> held(Scope.OfWorker worker, String city) {
        return grids.heldBy(worker, city, MOST);
    }

    /// Of a worker who holds a grid today.
    Optional<Area> of(Actor worker) {
        var own = held(new Scope.OfWorker(worker.worker()), worker.city());
        return own.stream().findFirst().map(it -> {
            var township = it.villageCode().substring(0, DivisionLevel.TOWNSHIP.digits());
            var name = it.workerName();
            return new Area(name == null ? worker.name() : name, township, words(township, own));
        });
    }
}

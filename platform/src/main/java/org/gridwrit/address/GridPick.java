package org.gridwrit.address;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.gazetteer.Evidence;
import org.gridwrit.gazetteer.Grid;
import org.gridwrit.gazetteer.GridNames;
import org.gridwrit.grid.GridOnDuty;

/// Which of a village's grids an address means, and from which of its words; from none when it is the village's own.
public record GridPick(GridOnDuty grid, List<Evidence> evidence) {
    private static final Set<String> BY_NAME = Set.of("grid-name", "grid-short-name");

    /// What the register calls a grid comes first: a learned name never overrules it.
    ///
    /// @param used what the village was read from; a learned name is read again, since a grid may be called by it
    static Optional<GridPick> of(
            String address, List<Evidence> used, List<GridOnDuty> grids, Map<UUID, List<String>> learned) {
        var listed = used.stream().filter(it -> !it.rule().equals("learned")).toList();
        var registered = pick(address, listed, grids, Map.of());
        if (registered.filter(GridPick::isByName).isPresent()) return registered;
        if (grids.stream().noneMatch(it -> learned.containsKey(it.gridId()))) return registered;
        return pick(address, listed, grids, learned).filter(GridPick::isByName).or(() -> registered);
    }

    private static Optional<GridPick> pick(
            String address, List<Evidence> used, List<GridOnDuty> grids, Map<UUID, List<String>> learned) {
        var named = grids.stream()
                .map(it -> new Grid<>(it, Grid.Kind.valueOf(it.kind().name()), names(it, learned)))
                .toList();
        return GridNames.pick(address, used, named)
                .map(it -> new GridPick(it.grid().id(), it.evidence()));
    }

    private static List<String> names(GridOnDuty grid, Map<UUID, List<String>> learned) {
        return Stream.of(List.of(grid.name()), grid.aliases(), learned.getOrDefault(grid.gridId(), List.of()))
                .flatMap(List::stream)
                .toList();
    }

    private boolean isByName() {
        return evidence.stream().anyMatch(it -> BY_NAME.contains(it.rule()));
    }
}

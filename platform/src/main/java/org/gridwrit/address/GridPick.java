package org.gridwrit.address;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridwrit.gazetteer.Evidence;
import org.gridwrit.gazetteer.Grid;
import org.gridwrit.gazetteer.GridNames;
import org.gridwrit.grid.GridOnDuty;

/// Which of a village's grids an address means, and from which of its words; from none when it is the village's own.
public record GridPick(GridOnDuty grid, List<Evidence> evidence) {
    /// @param used what the village was read from; a learned name is read again, since a grid may be called by it
    public static Optional<GridPick> of(String address, List<Evidence> used, List<GridOnDuty> grids) {
        var named = grids.stream()
                .map(it -> new Grid<>(
                        it,
                        Grid.Kind.valueOf(it.kind().name()),
                        Stream.concat(Stream.of(it.name()), it.aliases().stream())
                                .toList()))
                .toList();
        var listed = used.stream().filter(it -> !it.rule().equals("learned")).toList();
        return GridNames.pick(address, listed, named)
                .map(it -> new GridPick(it.grid().id(), it.evidence()));
    }
}

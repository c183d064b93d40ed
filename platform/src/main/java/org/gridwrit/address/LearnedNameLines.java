package org.gridwrit.address;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.springframework.stereotype.Component;

/// Puts learned names of one city into words.
@Component
class LearnedNameLines {
    private final Grids grids;
    private final Divisions divisions;

    LearnedNameLines(Grids grids, Divisions divisions) {
        this.grids = grids;
        this.divisions = divisions;
    }

    /// @param grid what the grid is called that is meant, empty when it is the village
    record Line(LearnedName name, String area, String village, String grid) {}

    List<Line> of(List<LearnedName> found) {
        if (found.isEmpty()) return List.of();
        var villages = found.stream()
                .filter(it -> it.grid() != null)
                .map(LearnedName::village)
                .collect(toSet());
        var called = grids.ofVillages(found.getFirst().id().city(), villages).values().stream()
                .flatMap(List::stream)
                .collect(toMap(GridOnDuty::gridId, GridOnDuty::name));
        return found.stream()
                .map(it -> new Line(
                        it,
                        divisions.path(it.area()),
                        divisions.path(it.village()),
                        it.grid() == null ? "" : called.getOrDefault(it.grid(), "")))
                .toList();
    }
}

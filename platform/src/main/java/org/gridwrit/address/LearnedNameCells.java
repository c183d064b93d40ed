package org.gridwrit.address;

import java.util.List;
import org.gridwrit.division.Divisions;

/// A learned name as a row of a sheet. No cell can begin like a formula: names are Chinese characters only, all else is
/// a code, a count, a date or a division's name. Who taught it is not among them.
final class LearnedNameCells {
    static final List<String> HEADINGS = List.of(
            "name",
            "area_code",
            "village_code",
            "area",
            "village",
            "state",
            "grid",
            "people",
            "addresses",
            "lessons",
            "first",
            "last");

    private LearnedNameCells() {}

    static List<String> of(LearnedName it, Divisions divisions) {
        var evidence = it.evidence();
        return List.of(
                it.name(),
                it.area(),
                it.village(),
                divisions.path(it.area()),
                divisions.path(it.village()),
                it.state().name(),
                it.grid() == null ? "" : it.grid().toString(),
                String.valueOf(evidence.people()),
                String.valueOf(evidence.addresses()),
                String.valueOf(evidence.lessons()),
                evidence.first().toString(),
                evidence.last().toString());
    }
}

package org.gridwrit.gazetteer;

import java.util.List;

/// 网格 One grid of a village, as its caller knows it.
///
/// @param id whatever the caller names it by
/// @param names its name and all its aliases
public record Grid<I>(I id, Kind kind, List<String> names) {
    public enum Kind {
        VILLAGE,
        ORGANIZATION,
        INDUSTRIAL_PARK,
        SCHOOL,
        RESIDENTIAL_QUARTER
    }
}

package org.gridwrit.grid;

import java.util.UUID;
import org.gridwrit.access.Scope;
import org.jspecify.annotations.Nullable;

/// Which grids a scope sees, as the two binds every list in [GridStore] ends in.
///
/// A court sees the grids of the whole region: its debtors live anywhere, and a grid holds nothing of a case.
/// A division sees those within it, a worker the grids held now, nobody else any.
record Reach(String villagePattern, @Nullable UUID worker) {
    static Reach of(Scope scope) {
        return switch (scope) {
            case Scope.OfCourt court -> new Reach("%", null);
            case Scope.OfDivision division -> new Reach(division.divisionPattern(), null);
            case Scope.OfWorker(var worker) -> new Reach("%", worker);
            case Scope.None none -> new Reach("", null);
        };
    }
}

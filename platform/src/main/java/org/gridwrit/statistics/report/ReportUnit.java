package org.gridwrit.statistics.report;

import org.gridwrit.access.Scope;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Divisions;
import org.gridwrit.statistics.Grouping;
import org.springframework.stereotype.Component;

/// Whose report it is, and what that is made up of.
@Component
class ReportUnit {
    private static final int BASIC_COURT = 5;
    private static final int CITY = 4;
    private static final int COUNTY = 6;

    private final Courts courts;
    private final Divisions divisions;

    ReportUnit(Courts courts, Divisions divisions) {
        this.courts = courts;
        this.divisions = divisions;
    }

    String name(Scope scope) {
        return switch (scope) {
            case Scope.OfCourt(var code) -> courts.named(code).name();
            case Scope.OfDivision(var code) -> divisions.named(code).label();
            case Scope.OfWorker _, Scope.None _ -> "";
        };
    }

    static Grouping parts(Scope scope) {
        return switch (scope) {
            case Scope.OfCourt(var code) -> code.length() < BASIC_COURT ? Grouping.COURT : Grouping.TOWN;
            case Scope.OfDivision(var code) when code.length() < CITY -> Grouping.CITY;
            case Scope.OfDivision(var code) when code.length() < COUNTY -> Grouping.COUNTY;
            case Scope.OfDivision(var code) when code.length() == COUNTY -> Grouping.TOWN;
            case Scope.OfDivision _, Scope.OfWorker _, Scope.None _ -> Grouping.MONTH;
        };
    }
}

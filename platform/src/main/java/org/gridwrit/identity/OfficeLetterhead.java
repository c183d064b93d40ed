package org.gridwrit.identity;

import org.gridwrit.access.Scope;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Divisions;
import org.gridwrit.web.Letterhead;
import org.springframework.stereotype.Component;

@Component
class OfficeLetterhead implements Letterhead {
    private final Courts courts;
    private final Divisions divisions;

    OfficeLetterhead(Courts courts, Divisions divisions) {
        this.courts = courts;
        this.divisions = divisions;
    }

    @Override
    public String of(Scope scope) {
        return switch (scope) {
            case Scope.OfCourt(var code) ->
                courts.exists(code) ? courts.named(code).name() : code;
            case Scope.OfDivision(var code) -> divisions.path(code);
            case Scope.OfWorker ignored -> "";
            case Scope.None ignored -> "";
        };
    }
}

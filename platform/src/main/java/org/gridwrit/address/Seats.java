package org.gridwrit.address;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.gazetteer.Context;
import org.springframework.stereotype.Component;

/// Where the court may sit whose address is read: the hint that decides between villages of one name.
@Component
class Seats {
    private final Courts courts;
    private final Divisions divisions;

    Seats(Courts courts, Divisions divisions) {
        this.courts = courts;
        this.divisions = divisions;
    }

    /// The court's own division; for a township the county it lies in.
    String own(Actor actor) {
        var division = actor.scope() instanceof Scope.OfDivision(var township)
                ? township.substring(0, Math.min(DivisionLevel.COUNTY.digits(), township.length()))
                : courts.named(actor.court()).divisionCode();
        return taken(division);
    }

    /// The actor's own first, then the cities.
    List<Division> all(Actor actor) {
        var all = new ArrayList<Division>();
        var own = own(actor);
        if (own.length() != DivisionLevel.CITY.digits()) all.add(divisions.named(own));
        all.addAll(divisions.cities());
        return all;
    }

    Context context(String seat) {
        return seat.isEmpty()
                ? Context.none()
                : new Context(divisions.named(county(seat)).code());
    }

    private static String county(String code) {
        return taken(code.length() > DivisionLevel.COUNTY.digits() ? code.substring(0, 6) : code);
    }

    /// `451400` is `4514` here.
    private static String taken(String code) {
        return code.endsWith("0000") ? code.substring(0, 2) : code.endsWith("00") ? code.substring(0, 4) : code;
    }
}

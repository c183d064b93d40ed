package org.gridwrit.publicity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// Where a lecture may have been held, which court it is of, and in which cities an office looks.
@Component
class Whereabouts {
    private static final int NAMED = 4;
    private static final int REGION = 2;

    private final Divisions divisions;
    private final Courts courts;

    Whereabouts(Divisions divisions, Courts courts) {
        this.divisions = divisions;
        this.courts = courts;
    }

    /// @param typed `北大路社区`, `凭祥镇`, or, where there are several, `凭祥镇 北大路社区`
    /// @return code of a township or village that the office reaches
    /// @throws Refusal `publicity.place-unknown`, `publicity.place-many`
    String named(Actor actor, String typed) {
        var words = List.of(typed.strip().split("[\\s，,]+"));
        var name = words.getLast();
        var found = divisions.within(reach(actor)).stream()
                .filter(Whereabouts::isPlace)
                .filter(it -> name.equals(it.label()) || name.equals(it.name()) || name.equals(it.shortName()))
                .filter(it -> isUnder(it, words.subList(0, words.size() - 1)))
                .toList();
        if (found.isEmpty()) throw new Refusal("publicity.place-unknown", typed.strip());
        if (found.size() > 1) {
            var several = found.stream().limit(NAMED).map(it -> divisions.path(it.code()));
            throw new Refusal("publicity.place-many", typed.strip(), several.collect(Collectors.joining("；")));
        }
        return found.getFirst().code();
    }

    /// @throws Refusal `publicity.elsewhere` for a place outside what the office reaches
    String court(Actor actor, String place) {
        var at = divisions.named(place);
        if (!isPlace(at) || !place.startsWith(reach(actor))) throw new Refusal("publicity.elsewhere", place);
        if (actor.scope() instanceof Scope.OfCourt(var code)) return code;
        var county = place.substring(0, DivisionLevel.COUNTY.digits());
        return courts.all().stream()
                .filter(it -> it.divisionCode().startsWith(county) || county.startsWith(it.divisionCode()))
                .sorted(Comparator.comparing((Court it) -> it.divisionCode().length())
                        .reversed()
                        .thenComparing(Court::code))
                .map(Court::code)
                .findFirst()
                .orElseThrow(() -> new Refusal("publicity.elsewhere", place));
    }

    List<String> cities(Actor actor) {
        return switch (actor.scope()) {
            case Scope.OfCourt(var code) -> courts.citiesUnder(code);
            case Scope.OfDivision(var code)
            when code.length() <= REGION ->
                divisions.cities().stream().map(Division::cityCode).toList();
            case Scope.OfDivision _, Scope.OfWorker _, Scope.None _ -> List.of(actor.city());
        };
    }

    /// A court may be asked to any place of its city; a township speaks of its own.
    private static String reach(Actor actor) {
        if (actor.scope() instanceof Scope.OfDivision(var code)) return code;
        return actor.city().substring(0, DivisionLevel.CITY.digits());
    }

    private boolean isUnder(Division it, List<String> above) {
        var path = " " + divisions.path(it.code()) + " ";
        return above.stream().allMatch(word -> path.contains(" " + word + " "));
    }

    private static boolean isPlace(Division it) {
        return it.level() == DivisionLevel.TOWNSHIP || it.level() == DivisionLevel.VILLAGE;
    }
}

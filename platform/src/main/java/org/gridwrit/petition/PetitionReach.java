package org.gridwrit.petition;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseLine;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// Of which court a petition is, who may take it in, and in which cities somebody looks.
@Component
class PetitionReach {
    private final Courts courts;
    private final CaseFiles cases;
    private final Walls walls;

    PetitionReach(Courts courts, CaseFiles cases, Walls walls) {
        this.courts = courts;
        this.cases = cases;
        this.walls = walls;
    }

    /// A court takes in what is about itself; a petition office what is about a court of its area.
    ///
    /// @throws Refusal `court.unknown`, `petition.other-court`, `petition.outside`
    Court court(Actor actor, NewPetition it) {
        var court = courts.named(it.court());
        switch (actor.scope()) {
            case Scope.OfCourt(var own) -> {
                if (!court.code().equals(own)) throw new Refusal("petition.other-court", court.name());
            }
            case Scope.OfDivision(var own) -> {
                if (!court.divisionCode().startsWith(own)) throw new Refusal("petition.outside", court.name());
            }
            case Scope.OfWorker _, Scope.None _ ->
                throw new Refusal("access.role", actor.role().name());
        }
        return court;
    }

    /// A petition office learns whether the docket has a number, and nothing else of the case.
    List<PetitionAbout> about(Court court, List<CaseNumber> numbers) {
        return walls.within(
                Placing.wall(court),
                () -> numbers.stream().map(it -> about(court, it.toString())).toList());
    }

    private PetitionAbout about(Court court, String number) {
        var found = cases.search(new Scope.OfCourt(court.code()), court.cityCode(), number).rows().stream()
                .filter(it -> it.number().equals(number))
                .map(CaseLine::id)
                .findFirst();
        return new PetitionAbout(number, found.isEmpty() ? null : found.get().uuid());
    }

    List<String> cities(Actor actor) {
        return switch (actor.scope()) {
            case Scope.OfCourt(var code) -> courts.citiesUnder(code);
            case Scope.OfDivision(var code) ->
                courts.all().stream()
                        .filter(it -> it.divisionCode().startsWith(code) || code.startsWith(it.divisionCode()))
                        .map(Court::cityCode)
                        .distinct()
                        .toList();
            case Scope.OfWorker _, Scope.None _ -> List.of();
        };
    }
}

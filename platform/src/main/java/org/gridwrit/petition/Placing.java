package org.gridwrit.petition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Court;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.gridwrit.intake.routing.Route;
import org.gridwrit.intake.routing.Routing;
import org.gridwrit.intake.routing.Sought;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 定位 The grid of each petitioner, read as the addresses of dockets are: with what the court has decided about an
/// address
/// before, and never by a guess.
@Component
class Placing {
    private final Routing routing;
    private final Grids grids;
    private final Walls walls;

    Placing(Routing routing, Grids grids, Walls walls) {
        this.routing = routing;
        this.grids = grids;
        this.walls = walls;
    }

    /// @param doubt as of doubtful addresses; absent where a grid was found, and where there is no address
    record Placed(
            NewPetitioner person,
            Petitioner.@Nullable Place at,
            @Nullable String doubt) {}

    List<Placed> place(Court court, List<NewPetitioner> people) {
        var sought = people.stream()
                .filter(it -> !it.address().isEmpty())
                .map(it -> new Sought(it.address(), null))
                .toList();
        var found = walls.within(wall(court), () -> routing.route(court, sought));
        return people.stream()
                .map(it -> placed(it, found.get(new Sought(it.address(), null))))
                .toList();
    }

    /// What could not be told when they came may be known now: somebody has settled the address, or a name came into
    /// use.
    List<Petitioner> again(Court court, List<Petitioner> people) {
        var lost = people.stream()
                .filter(it -> it.place() == null && !it.address().isEmpty())
                .map(it -> new NewPetitioner(it.name(), it.phone(), it.address()))
                .toList();
        if (lost.isEmpty()) return people;
        var found = place(court, lost).stream()
                .collect(Collectors.toMap(it -> it.person().address(), Function.identity(), (one, _) -> one));
        return people.stream()
                .map(it -> {
                    var now = it.place() == null ? found.get(it.address()) : null;
                    return now == null ? it : it.at(now.at(), now.doubt());
                })
                .toList();
    }

    /// Who is on duty in the grids of these people, whatever township they live in.
    Map<UUID, GridOnDuty> grids(Court court, List<Petitioner> people) {
        var villages = new HashMap<String, Set<String>>();
        for (var it : people) {
            var at = it.place();
            if (at != null)
                villages.computeIfAbsent(at.gridCity(), _ -> new HashSet<>()).add(at.village());
        }
        var found = new HashMap<UUID, GridOnDuty>();
        walls.within(
                wall(court),
                () -> villages.forEach((city, codes) -> grids.ofVillages(city, codes).values().stream()
                        .flatMap(List::stream)
                        .forEach(it -> found.put(it.gridId(), it))));
        return found;
    }

    static Wall wall(Court court) {
        return Wall.ofProgram("petition", court.code(), court.cityCode());
    }

    private static Placed placed(NewPetitioner it, @Nullable Route route) {
        return switch (route) {
            case Route.Found(var grid) ->
                new Placed(it, new Petitioner.Place(grid.villageCode(), grid.cityCode(), grid.gridId()), null);
            case Route.Doubtful doubtful -> new Placed(it, null, doubtful.reason());
            case null -> new Placed(it, null, null);
        };
    }
}

package org.gridwrit.intake.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.address.AddressReader;
import org.gridwrit.address.Addresses;
import org.gridwrit.address.GridPick;
import org.gridwrit.casefile.AddressKey;
import org.gridwrit.court.Court;
import org.gridwrit.division.Division;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Evidence;
import org.gridwrit.gazetteer.Resolution;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 定位 From addresses to grids: what somebody decided about the same address, else the gazetteer; never a guess.
@Component
public class Routing {
    private final RememberedStore remembered;
    private final Addresses addresses;
    private final Grids grids;

    Routing(RememberedStore remembered, Addresses addresses, Grids grids) {
        this.remembered = remembered;
        this.addresses = addresses;
        this.grids = grids;
    }

    private record Lead(
            String village,
            List<Evidence> evidence,
            @Nullable UUID grid) {}

    /// One route for each. Three round trips for a court whose debtors live in one city.
    public Map<Sought, Route> route(Court court, Collection<Sought> wanted) {
        var known = remembered.of(
                court.cityCode(),
                wanted.stream().map(it -> AddressKey.of(it.address())).toList());
        var context = new Context(court.divisionCode());
        var reader = addresses.reader();
        var routes = new HashMap<Sought, Route>();
        var leads = new HashMap<Sought, Lead>();
        for (var it : Set.copyOf(wanted)) {
            var before = it.before();
            var village = known.get(AddressKey.of(it.address()));
            if (before != null) leads.put(it, new Lead(before.village(), List.of(), before.grid()));
            else if (village != null) leads.put(it, new Lead(village, List.of(), null));
            else read(it, reader.gazetteer().resolve(it.address(), context), routes, leads);
        }
        var byVillage = gridsOf(leads.values().stream().map(Lead::village).toList());
        leads.forEach((it, lead) -> routes.put(it, at(reader, it.address(), lead, byVillage)));
        return routes;
    }

    /// The grid of a village an address means, for a village somebody has chosen.
    Optional<GridOnDuty> gridIn(String village, String address) {
        return pick(
                addresses.reader(),
                address,
                List.of(),
                gridsOf(List.of(village)).getOrDefault(village, List.of()));
    }

    private static void read(Sought sought, Resolution resolution, Map<Sought, Route> routes, Map<Sought, Lead> leads) {
        switch (resolution) {
            case Resolution.Routed it -> leads.put(sought, new Lead(it.village().villageCode(), it.evidence(), null));
            case Resolution.Choose it ->
                routes.put(
                        sought,
                        new Route.Doubtful(
                                "CHOOSE",
                                known(it),
                                it.candidates().stream()
                                        .map(c -> new Choice(c.place().villageCode(), c.reason(), c.confidence()))
                                        .toList()));
            case Resolution.Manual it ->
                routes.put(sought, new Route.Doubtful(it.reason().name(), known(it), List.of()));
        }
    }

    private static Route at(AddressReader reader, String address, Lead lead, Map<String, List<GridOnDuty>> byVillage) {
        var there = byVillage.getOrDefault(lead.village, List.of());
        var grid = there.stream()
                .filter(it -> it.gridId().equals(lead.grid))
                .findFirst()
                .or(() -> pick(reader, address, lead.evidence, there));
        return grid.<Route>map(Route.Found::new)
                .orElseGet(() ->
                        new Route.Doubtful("NO_GRID", lead.village, List.of(new Choice(lead.village, "no-grid", 1))));
    }

    private Map<String, List<GridOnDuty>> gridsOf(Collection<String> villages) {
        var byVillage = new HashMap<String, List<GridOnDuty>>();
        var byCity = new HashMap<String, Set<String>>();
        for (var village : villages) {
            byCity.computeIfAbsent(Division.cityOf(village), _ -> new HashSet<>())
                    .add(village);
        }
        byCity.forEach((city, codes) -> byVillage.putAll(grids.ofVillages(city, codes)));
        return byVillage;
    }

    private static Optional<GridOnDuty> pick(
            AddressReader reader, String address, List<Evidence> used, List<GridOnDuty> grids) {
        return reader.pick(address, used, grids).map(GridPick::grid);
    }

    private static String known(Resolution resolution) {
        var known = resolution.known();
        return known == null ? "" : known.code();
    }
}

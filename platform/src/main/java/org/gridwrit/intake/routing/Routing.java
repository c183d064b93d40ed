package org.gridwrit.intake.routing;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gridwrit.address.AddressReader;
import org.gridwrit.address.Addresses;
import org.gridwrit.address.GridPick;
import org.gridwrit.court.Court;
import org.gridwrit.division.Division;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Evidence;
import org.gridwrit.gazetteer.Resolution;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.springframework.stereotype.Component;

/// 定位 From addresses to grids: what somebody decided about the same address, else the gazetteer; never a guess.
@Component
public class Routing {
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}，。、；：（）·\\u00a0\\u200b\\ufeff]+");

    private final RememberedStore remembered;
    private final Addresses addresses;
    private final Grids grids;

    Routing(RememberedStore remembered, Addresses addresses, Grids grids) {
        this.remembered = remembered;
        this.addresses = addresses;
        this.grids = grids;
    }

    private record Lead(String village, List<Evidence> evidence) {}

    /// Two addresses with one key are one address.
    public static String key(String address) {
        return NOISE.matcher(Normalizer.normalize(address, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /// One route for each different address. Three round trips for a court whose debtors live in one city.
    public Map<String, Route> route(Court court, Collection<String> addresses) {
        var known = remembered.of(
                court.cityCode(), addresses.stream().map(Routing::key).toList());
        var context = new Context(court.divisionCode());
        var reader = this.addresses.reader();
        var routes = new HashMap<String, Route>();
        var leads = new HashMap<String, Lead>();
        for (var address : Set.copyOf(addresses)) {
            var village = known.get(key(address));
            if (village != null) leads.put(address, new Lead(village, List.of()));
            else read(address, reader.gazetteer().resolve(address, context), routes, leads);
        }
        var byVillage = gridsOf(leads.values().stream().map(Lead::village).toList());
        leads.forEach((address, lead) -> routes.put(address, at(reader, address, lead, byVillage)));
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

    private static void read(
            String address, Resolution resolution, Map<String, Route> routes, Map<String, Lead> leads) {
        switch (resolution) {
            case Resolution.Routed it ->
                leads.put(address, new Lead(it.village().villageCode(), it.evidence()));
            case Resolution.Choose it ->
                routes.put(
                        address,
                        new Route.Doubtful(
                                "CHOOSE",
                                known(it),
                                it.candidates().stream()
                                        .map(c -> new Choice(c.place().villageCode(), c.reason(), c.confidence()))
                                        .toList()));
            case Resolution.Manual it ->
                routes.put(address, new Route.Doubtful(it.reason().name(), known(it), List.of()));
        }
    }

    private static Route at(AddressReader reader, String address, Lead lead, Map<String, List<GridOnDuty>> byVillage) {
        var grid = pick(reader, address, lead.evidence, byVillage.getOrDefault(lead.village, List.of()));
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

package org.gridwrit.address;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.division.Divisions;
import org.gridwrit.gazetteer.Gazetteer;
import org.springframework.stereotype.Component;

/// The gazetteer with what has been learned up to now, here or by another instance. Asking costs one small query; names
/// are read again only for cities that changed.
@Component
class CurrentGazetteer {
    private record Learned(List<org.gridwrit.gazetteer.LearnedName> names, Map<UUID, List<String>> gridNames) {}

    private record Known(Map<String, UUID> editions, Map<String, Learned> byCity, AddressReader reader) {}

    private final LearnedNameStore store;
    private final EditionStore editions;
    private final Gazetteer shipped;
    private volatile Known known;

    CurrentGazetteer(LearnedNameStore store, EditionStore editions, Divisions divisions) {
        this.store = store;
        this.editions = editions;
        this.shipped = divisions.gazetteer();
        this.known = new Known(Map.of(), Map.of(), new AddressReader(shipped, Map.of()));
    }

    AddressReader get() {
        var now = editions.all();
        var have = known;
        return now.equals(have.editions) ? have.reader : read(now);
    }

    /// The editions were read before the names: names that are newer than their edition are read once more, never
    /// missed.
    private synchronized AddressReader read(Map<String, UUID> now) {
        var have = known;
        var byCity = new HashMap<String, Learned>();
        now.forEach((city, edition) -> {
            var kept = edition.equals(have.editions.get(city)) ? have.byCity.get(city) : null;
            byCity.put(city, kept != null ? kept : new Learned(store.inUse(city), store.gridNames(city)));
        });
        var names = byCity.values().stream().flatMap(it -> it.names.stream()).toList();
        var gridNames = new HashMap<UUID, List<String>>();
        byCity.values().forEach(it -> gridNames.putAll(it.gridNames));
        known = new Known(now, byCity, new AddressReader(shipped.withLearned(names), gridNames));
        return known.reader;
    }
}

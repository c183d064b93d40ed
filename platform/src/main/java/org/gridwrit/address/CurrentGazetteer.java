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
    private record Known(
            Map<String, UUID> editions,
            Map<String, List<org.gridwrit.gazetteer.LearnedName>> names,
            Gazetteer reader) {}

    private final LearnedNameStore store;
    private final EditionStore editions;
    private final Gazetteer shipped;
    private volatile Known known;

    CurrentGazetteer(LearnedNameStore store, EditionStore editions, Divisions divisions) {
        this.store = store;
        this.editions = editions;
        this.shipped = divisions.gazetteer();
        this.known = new Known(Map.of(), Map.of(), shipped);
    }

    Gazetteer get() {
        var now = editions.all();
        var have = known;
        return now.equals(have.editions) ? have.reader : read(now);
    }

    /// The editions were read before the names: names that are newer than their edition are read once more, never
    /// missed.
    private synchronized Gazetteer read(Map<String, UUID> now) {
        var have = known;
        var names = new HashMap<String, List<org.gridwrit.gazetteer.LearnedName>>();
        now.forEach((city, edition) -> names.put(
                city,
                edition.equals(have.editions.get(city))
                        ? have.names.getOrDefault(city, List.of())
                        : store.inUse(city)));
        var all = names.values().stream().flatMap(List::stream).toList();
        known = new Known(now, names, shipped.withLearned(all));
        return known.reader;
    }
}

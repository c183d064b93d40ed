package org.gridwrit.bench.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.bench.routing.Rows.Row;
import org.gridwrit.bench.routing.hard.Hard;
import org.gridwrit.bench.routing.hard.Truth;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Level;

/// Addresses from life with their truth, where the folder of them is at hand; none of them is kept in the project.
final class RealAddresses {
    /// Truth at the village; at the township or county only.
    static final List<String> LISTS = List.of("village", "township", "county");

    private final Map<String, String> cities = new HashMap<>();
    private final Path folder;

    RealAddresses(Gazetteer gazetteer, Path folder) {
        this.folder = folder;
        gazetteer
                .divisions()
                .filter(it -> it.level() == Level.CITY)
                .forEach(it -> cities.put(it.name(), it.code().substring(0, 4)));
    }

    /// Empty when the list is not there. An address of several difficulties is of the first one's kind.
    List<Hard> read(String list) throws IOException {
        var file = folder.resolve(list + ".csv");
        if (!Files.exists(file)) return List.of();
        var found = new ArrayList<Hard>();
        for (var row : Rows.read(file)) {
            var difficulty = row.get("difficulty").replaceFirst(";.*", "");
            found.add(new Hard(
                    list + ".csv: " + (difficulty.isEmpty() ? "plain" : difficulty.replace('_', ' ')),
                    row.get("address"),
                    cities.getOrDefault(row.get("context_city"), ""),
                    truth(row)));
        }
        return found;
    }

    private static Truth truth(Row row) {
        var village = row.get("truth_village_code");
        if (!village.isEmpty()) return new Truth.Village(village);
        var township = row.get("truth_township_code");
        return new Truth.Nowhere(township.isEmpty() ? row.get("truth_county_code") : township);
    }
}

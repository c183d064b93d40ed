package org.gridwrit.bench.routing.peer;

import java.util.List;
import org.gridwrit.bench.routing.Router;
import org.gridwrit.gazetteer.Division;

/// Them by name.
public final class Peers {
    public static final List<String> NAMES = List.of(LongestMatch.NAME, HanLpDictionary.NAME, LuceneGrams.NAME);

    private Peers() {}

    public static Router load(String name, List<Division> divisions) {
        return switch (name) {
            case LongestMatch.NAME -> new LongestMatch(divisions);
            case HanLpDictionary.NAME -> new HanLpDictionary(divisions);
            case LuceneGrams.NAME -> new LuceneGrams(divisions);
            default -> throw new IllegalArgumentException(name);
        };
    }
}

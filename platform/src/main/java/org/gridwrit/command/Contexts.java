package org.gridwrit.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Level;

/// Province, city or county as people write it in a column: 南宁市, 南宁, 450100, 4501.
final class Contexts {
    private static final Context AMBIGUOUS = Context.none();

    private final Map<String, Context> byWord = new HashMap<>();

    Contexts(Gazetteer gazetteer) {
        byWord.put("", Context.none());
        gazetteer
                .divisions()
                .filter(it -> it.level().compareTo(Level.COUNTY) <= 0)
                .forEach(this::learn);
    }

    /// Empty when the word names no such division. Two divisions of one name hint at neither.
    Optional<Context> of(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    private void learn(Division division) {
        var digits = switch (division.level()) {
            case PROVINCE -> 2;
            case CITY -> 4;
            case COUNTY, TOWNSHIP, VILLAGE -> 6;
        };
        var context = new Context(division.code().substring(0, digits));
        byWord.put(division.code(), context);
        byWord.put(context.divisionCode(), context);
        byWord.merge(division.name(), context, (_, _) -> AMBIGUOUS);
        if (!division.shortName().equals(division.name())) {
            byWord.merge(division.shortName(), context, (_, _) -> AMBIGUOUS);
        }
    }
}

package org.gridwrit.bench.routing;

import java.util.Set;
import java.util.stream.Collectors;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.jspecify.annotations.Nullable;

/// Our own.
record GridwritRouter(Gazetteer gazetteer) implements Router {
    static final String NAME = "gazetteer";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer route(String address, String city) {
        var resolution = gazetteer.resolve(address, new Context(city));
        var known = code(resolution.known());
        return switch (resolution) {
            case Routed it -> new Answer(it.village().villageCode(), Set.of(), known, it.confidence());
            case Choose it ->
                new Answer(
                        "",
                        it.candidates().stream()
                                .map(c -> c.place().villageCode())
                                .collect(Collectors.toSet()),
                        known,
                        Double.NaN);
            case Manual _ -> new Answer("", Set.of(), known, Double.NaN);
        };
    }

    @Override
    public String explain(String address, String city) {
        return Answers.line(gazetteer.resolve(address, new Context(city)));
    }

    private static String code(@Nullable Division known) {
        return known == null ? "" : known.code();
    }
}

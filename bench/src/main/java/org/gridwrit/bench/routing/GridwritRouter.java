package org.gridwrit.bench.routing;

import java.util.Set;
import java.util.stream.Collectors;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Resolution;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Routed;

/// Our own.
record GridwritRouter(Gazetteer gazetteer) implements Router {
    @Override
    public String name() {
        return "gazetteer";
    }

    @Override
    public Answer route(String address, String city) {
        var resolution = resolve(address, city);
        return switch (resolution) {
            case Routed it -> new Answer(it.village().villageCode(), Set.of(), it.confidence(), Answers.line(it));
            case Choose it ->
                new Answer(
                        "",
                        it.candidates().stream()
                                .map(c -> c.place().villageCode())
                                .collect(Collectors.toSet()),
                        Double.NaN,
                        Answers.line(it));
            case Manual it -> new Answer("", Set.of(), Double.NaN, Answers.line(it));
        };
    }

    Resolution resolve(String address, String city) {
        return gazetteer.resolve(address, new Context(city));
    }
}

package org.gridwrit.bench.routing;

import java.util.stream.Collectors;
import org.gridwrit.gazetteer.Place;
import org.gridwrit.gazetteer.Resolution;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Routed;

/// An answer in one line.
final class Answers {
    private Answers() {}

    static String line(Resolution answer) {
        return switch (answer) {
            case Routed it -> "ROUTED %.3f %s".formatted(it.confidence(), place(it.village()));
            case Choose it ->
                "CHOOSE "
                        + it.candidates().stream()
                                .map(c -> c.reason() + ":" + place(c.place()))
                                .collect(Collectors.joining(" | "));
            case Manual it ->
                "MANUAL " + it.reason() + " "
                        + (it.known() == null ? "-" : it.known().name());
        };
    }

    private static String place(Place it) {
        return it.county() + it.township() + it.village();
    }
}

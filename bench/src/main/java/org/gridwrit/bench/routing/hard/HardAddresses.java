package org.gridwrit.bench.routing.hard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/// Hard addresses of every class, the same ones for the same seed.
public final class HardAddresses {
    private static final int TRIES = 60;

    private final List<Kind> kinds;

    /// @param history folder with the files of former divisions; without it those classes are left out
    public HardAddresses(Gazetteer gazetteer, @Nullable Path history) {
        var region = Region.of(gazetteer);
        var past = Past.of(region, history);
        var confusions = new Confusions(region.names());
        kinds = Stream.of(
                        new Omissions(region).kinds(),
                        new Misspellings(region, confusions).kinds(),
                        new ShortForms(region).kinds(),
                        new Formers(region, past).kinds(),
                        new Disorder(region).kinds(),
                        new Combined(region, past, confusions).kinds(),
                        new Namesakes(region).kinds(),
                        new Numerals(region).kinds(),
                        new Ambiguities(region).kinds(),
                        new Contexts(region).kinds(),
                        new Traps(region).kinds(),
                        new Hamlets(region, past).kinds(),
                        new Outside(region).kinds())
                .flatMap(List::stream)
                .toList();
    }

    /// As many of each class as asked, fewer where the divisions do not give as many.
    public List<Hard> make(int each, Seed seed) {
        var made = new ArrayList<Hard>();
        for (var kind : kinds) made.addAll(make(kind, each, seed));
        return made;
    }

    private static List<Hard> make(Kind kind, int each, Seed seed) {
        var draw = new Draw(seed, kind.name());
        var made = new LinkedHashMap<String, Hard>();
        for (int tries = 0; tries < each * TRIES && made.size() < each; tries++) {
            var hard = kind.make(draw);
            if (hard != null) made.putIfAbsent(hard.text(), hard);
        }
        return List.copyOf(made.values());
    }
}

package org.gridwrit.bench.routing.hard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/// Hard addresses of every class, the same ones for the same seed.
public final class HardAddresses {
    private static final int TRIES = 60;

    private final Map<String, List<Kind>> families = new LinkedHashMap<>();

    /// @param history folder with the files of former divisions; without it those classes are left out
    public HardAddresses(Gazetteer gazetteer, @Nullable Path history) {
        var region = Region.of(gazetteer);
        var past = Past.of(region, history);
        var confusions = new Confusions(region.names());
        families.put("Parts left out", new Omissions(region).kinds());
        families.put("Short forms", new ShortForms(region).kinds());
        families.put("Characters mistaken", new Misspellings(region, confusions).kinds());
        families.put("Former names and places", new Formers(region, past).kinds());
        families.put("Order and surroundings", new Disorder(region).kinds());
        families.put("Numerals", new Numerals(region).kinds());
        families.put("Two difficulties at once", new Combined(region, past, confusions).kinds());
        families.put("Names like something else", new Namesakes(region).kinds());
        families.put("One of several", new Ambiguities(region).kinds());
        families.put("Court or county elsewhere", new Contexts(region).kinds());
        families.put("Trap words", new Traps(region).kinds());
        families.put("Villages no list has", new Hamlets(region, past).kinds());
        families.put("Other provinces", new Outside(region).kinds());
    }

    /// The classes by what is difficult about them.
    public Map<String, List<String>> families() {
        var names = new LinkedHashMap<String, List<String>>();
        families.forEach((family, kinds) ->
                names.put(family, kinds.stream().map(Kind::name).toList()));
        return names;
    }

    /// As many of each class as asked, fewer where the divisions do not give as many.
    public List<Hard> make(int each, Seed seed) {
        var made = new ArrayList<Hard>();
        for (var kinds : families.values()) for (var kind : kinds) made.addAll(make(kind, each, seed));
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

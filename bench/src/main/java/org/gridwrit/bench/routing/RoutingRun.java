package org.gridwrit.bench.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.bench.routing.hard.Hard;
import org.gridwrit.bench.routing.hard.HardAddresses;
import org.gridwrit.bench.routing.hard.Seed;
import org.gridwrit.gazetteer.Gazetteer;

/// One run: the gazetteer and its peers on the same addresses, what each makes of them, how fast, and what it takes.
public final class RoutingRun {
    private final int each;
    private final Path data;
    private final Gazetteer gazetteer = Gazetteer.load();

    /// @param each addresses of each class
    /// @param data folder with `divisions` and `addresses-dev`; what is not there is left out and said
    public RoutingRun(int each, Path data) {
        this.each = each;
        this.data = data;
    }

    public RoutingResult measure() throws IOException, InterruptedException {
        var history = data.resolve("divisions");
        var makers = new HardAddresses(gazetteer, Files.isDirectory(history) ? history : null);
        var addresses = makers.make(each, Seed.HELD_OUT);
        say("%,d made-up addresses of the held-out seed", addresses.size());
        var footprints = footprints();
        var routers = new ArrayList<Router>();
        for (var name : Routers.NAMES) routers.add(Routers.load(name));
        var made = scores(routers, addresses);
        var real = real(routers.getFirst());
        var villages = real.isEmpty() ? Map.<String, Scores>of() : scores(routers, read("village"));
        say("speed");
        var paces = new Pace(addresses).measure(routers);
        return new RoutingResult(
                new Measured(makers.families(), made, villages, real, paces, footprints, curves(made, real)));
    }

    private Map<String, Footprint> footprints() throws IOException, InterruptedException {
        var found = new LinkedHashMap<String, Footprint>();
        for (var name : Routers.NAMES) {
            say("loading: %s", name);
            found.put(name, Footprint.median(name));
        }
        return found;
    }

    private static Map<String, Scores> scores(List<Router> routers, List<Hard> addresses) {
        var found = new LinkedHashMap<String, Scores>();
        for (var it : routers) {
            say("reading: %s", it.name());
            found.put(it.name(), Scores.of(it, addresses));
        }
        return found;
    }

    private Map<String, Scores> real(Router ours) throws IOException {
        var found = new LinkedHashMap<String, Scores>();
        for (var list : RealAddresses.LISTS) {
            var addresses = read(list);
            if (!addresses.isEmpty()) found.put(list, Scores.of(ours, addresses));
        }
        if (found.isEmpty()) say("no addresses from life in %s: left out", data);
        return found;
    }

    private List<Hard> read(String list) throws IOException {
        return new RealAddresses(gazetteer, data.resolve("addresses-dev")).read(list);
    }

    private static List<Reliability> curves(Map<String, Scores> made, Map<String, Scores> real) {
        var curves = new ArrayList<Reliability>();
        curves.add(Reliability.of(
                "made-up, held out",
                "编造的难地址（未用于调试）· made-up hard addresses, held-out seed",
                Measured.get(made, GridwritRouter.NAME).stated()));
        if (!real.isEmpty())
            curves.add(Reliability.of(
                    "from life",
                    "真实地址 · addresses from life",
                    Measured.get(real, "village").stated()));
        return curves;
    }

    private static void say(String line, Object... values) {
        System.err.printf("  " + line + "%n", values);
    }
}

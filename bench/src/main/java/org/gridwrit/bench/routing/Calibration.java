package org.gridwrit.bench.routing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gridwrit.bench.routing.hard.Hard;
import org.gridwrit.bench.routing.hard.HardAddresses;
import org.gridwrit.bench.routing.hard.Seed;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Explanation;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Resolution.Routed;

/// What confidence each kind of reading may state: fitted on the half of the made-up addresses that the gazetteer is
/// improved with, judged on the other half.
public final class Calibration {
    private final Gazetteer gazetteer = Gazetteer.load();
    private final HardAddresses addresses;
    private final int each;

    /// @param fitted what may be stated by the half it was fitted on
    public record Line(
            String kind, int routes, double right, double fitted, double stated, int heldOut, double heldOutRight) {
        /// Stated is no more than was fitted, and no more than what the other half shows.
        public boolean holds() {
            return stated <= fitted + 1e-9 && heldOutRight >= stated;
        }
    }

    /// @param each addresses of each class
    /// @param data folder with `divisions`
    public Calibration(int each, Path data) {
        var history = data.resolve("divisions");
        this.each = each;
        this.addresses = new HardAddresses(gazetteer, Files.isDirectory(history) ? history : null);
    }

    /// Kinds that no made-up address is read by are left out: names learned from people are in no list.
    public List<Line> lines() {
        var fitted = count(Seed.BUILD);
        var judged = count(Seed.HELD_OUT);
        var lines = new ArrayList<Line>();
        fitted.forEach((kind, on) -> {
            var other = judged.getOrDefault(kind, new Routes(0, 0, on.stated()));
            lines.add(new Line(
                    kind,
                    on.count(),
                    on.share(),
                    on.fitted(),
                    on.stated(),
                    other.count(),
                    other.count() == 0 ? 0 : other.share()));
        });
        return lines;
    }

    private Map<String, Routes> count(Seed seed) {
        var counts = new TreeMap<String, Routes>();
        for (var it : addresses.make(each, seed)) {
            var explained = gazetteer.explain(it.text(), new Context(it.cityCode()));
            if (!(explained.outcome() instanceof Routed routed)) continue;
            counts.merge(kind(explained), one(it, routed), (all, one) -> all.with(one.right() == 1, one.stated()));
        }
        return counts;
    }

    private static Routes one(Hard hard, Routed routed) {
        var answer = new Answer(routed.village().villageCode(), Set.of(), "", routed.confidence());
        boolean right = Verdict.of(hard.truth(), answer) == Verdict.RIGHT;
        return new Routes(1, right ? 1 : 0, routed.confidence());
    }

    private static String kind(Explanation of) {
        return of.readings().getFirst().kind();
    }

    public static String table(List<Line> lines) {
        var out = new Formatter(Locale.ROOT);
        out.format("| Kind of reading | routes, build | right | may state | states | routes, held out | right | |%n");
        out.format("|---|---|---|---|---|---|---|---|%n");
        for (var it : lines)
            out.format(
                    "| %s | %d | %.2f %% | %.3f | %.3f | %d | %.2f %% | %s |%n",
                    it.kind,
                    it.routes,
                    100 * it.right,
                    it.fitted,
                    it.stated,
                    it.heldOut,
                    100 * it.heldOutRight,
                    it.holds() ? "holds" : "**too sure**");
        return out.toString();
    }
}

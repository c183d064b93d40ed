package org.gridwrit.bench.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.gridwrit.bench.routing.hard.HardAddresses;
import org.gridwrit.bench.routing.hard.Seed;
import org.gridwrit.gazetteer.Gazetteer;

/// Right, wrong and abstained on made-up hard addresses, while the gazetteer is worked on.
final class Hardness {
    private Hardness() {}

    /// How many of each class; `BUILD` or `HELD_OUT`; the folder of divisions and their history; then, if wished, a
    /// file that gets every address not answered right.
    static void main(String[] args) throws IOException {
        var router = new GridwritRouter(Gazetteer.load());
        var hard = new HardAddresses(router.gazetteer(), Path.of(args[2]))
                .make(Integer.parseInt(args[0]), Seed.valueOf(args[1]));
        var misses = new ArrayList<String>();
        var tallies = new LinkedHashMap<String, Tally>();
        for (var it : hard) {
            var answer = router.route(it.text(), it.cityCode());
            var verdict = Verdict.of(it.truth(), answer);
            tallies.computeIfAbsent(it.kind(), _ -> new Tally()).add(verdict);
            if (verdict != Verdict.RIGHT)
                misses.add(String.join(
                        "\t",
                        it.kind(),
                        verdict.name(),
                        it.text(),
                        it.cityCode(),
                        it.truth().toString(),
                        answer.words()));
        }
        tallies.forEach((kind, tally) -> System.out.printf("%s  %s%n", tally, kind));
        if (args.length > 3) Files.write(Path.of(args[3]), misses);
    }
}

package org.gridwrit.bench.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridwrit.bench.routing.hard.HardAddresses;
import org.gridwrit.bench.routing.hard.Seed;
import org.gridwrit.gazetteer.Gazetteer;

/// Right, wrong and abstained on made-up hard addresses, while the gazetteer is worked on.
final class Hardness {
    private Hardness() {}

    /// How many of each class; `BUILD` or `HELD_OUT`; the folder of divisions and their history; then, if wished, a
    /// file that gets every address not answered right.
    static void main(String[] args) throws IOException {
        var gazetteer = Gazetteer.load();
        var hard =
                new HardAddresses(gazetteer, Path.of(args[2])).make(Integer.parseInt(args[0]), Seed.valueOf(args[1]));
        var scores = Scores.of(new GridwritRouter(gazetteer), hard);
        scores.byKind().forEach((kind, tally) -> System.out.printf("%s  %s%n", tally, kind));
        System.out.printf(
                "%s  all%ntold which township or county %d of %d%n", scores.sum(), scores.told(), scores.named());
        if (args.length > 3) Files.write(Path.of(args[3]), scores.misses());
    }
}

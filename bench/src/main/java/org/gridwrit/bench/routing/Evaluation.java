package org.gridwrit.bench.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.gridwrit.gazetteer.Gazetteer;

/// Right, wrong and abstained on addresses from life, while the gazetteer is worked on.
final class Evaluation {
    private Evaluation() {}

    /// Folder of village.csv, township.csv and county.csv; then, if wished, a file that gets every address not
    /// answered right.
    static void main(String[] args) throws IOException {
        var router = new GridwritRouter(Gazetteer.load());
        var real = new RealAddresses(router.gazetteer(), Path.of(args[0]));
        var misses = new ArrayList<String>();
        for (var list : RealAddresses.LISTS) {
            var scores = Scores.of(router, real.read(list));
            scores.byKind().forEach((kind, tally) -> System.out.printf("%s  %s%n", tally, kind));
            System.out.printf("%s  %s.csv%n", scores.sum(), list);
            misses.addAll(scores.misses());
        }
        if (args.length > 1) Files.write(Path.of(args[1]), misses);
    }
}

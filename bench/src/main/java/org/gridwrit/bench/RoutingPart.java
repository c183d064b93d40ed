package org.gridwrit.bench;

import java.nio.file.Path;
import java.util.List;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Resolution;
import picocli.CommandLine.Command;

/// How many addresses one thread reads in a second. How well they are read is measured in the package `routing`.
@Command(name = "routing", description = "Addresses routed to villages, one thread.")
final class RoutingPart extends Part {
    private static final int ADDRESSES = 20_000;
    private static final int ROUNDS = 10;

    RoutingPart() {
        super("routing");
    }

    @Override
    Figures measure(Path data) {
        long begun = System.nanoTime();
        var gazetteer = Gazetteer.load();
        double loaded = (System.nanoTime() - begun) / 1e6;
        var addresses = new Docket(Demo.COURT, Demo.COUNTY, 2026, 1).addresses(ADDRESSES);
        var context = new Context(Demo.COUNTY.substring(0, 4) + "00");
        for (int round = 0; round < ROUNDS / 2; round++) routed(gazetteer, context, addresses);
        begun = System.nanoTime();
        int routed = 0;
        for (int round = 0; round < ROUNDS; round++) routed += routed(gazetteer, context, addresses);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Figures()
                .with("loading the divisions", loaded, "ms")
                .with("addresses read, one thread", ROUNDS * ADDRESSES / seconds, "1/s")
                .with("of them routed without a person", 100.0 * routed / ROUNDS / ADDRESSES, "%");
    }

    private static int routed(Gazetteer gazetteer, Context context, List<String> addresses) {
        int routed = 0;
        for (var address : addresses) {
            if (gazetteer.resolve(address, context) instanceof Resolution.Routed) routed++;
        }
        return routed;
    }
}

package org.gridwrit.bench.routing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gridwrit.bench.routing.HardAddresses.Hard;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Routed;

/// Right, wrong and abstained on made-up hard addresses, how far the stated confidence can be trusted, and the speed.
final class Hardness {
    private Hardness() {}

    /// How many of each kind; then, if wished, a file that gets every address not answered right.
    static void main(String[] args) throws IOException {
        long began = cpu();
        var gazetteer = Gazetteer.load();
        System.out.printf("load %d ms%n", (cpu() - began) / 1_000_000);
        var hard = new HardAddresses(gazetteer, 20230630).make(Integer.parseInt(args[0]));
        var misses = new ArrayList<String>();
        tally(gazetteer, hard, misses);
        if (args.length > 1) Files.write(Path.of(args[1]), misses);
        for (int round = 0; round < 5; round++) speed(gazetteer, hard);
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf("heap in use %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static void tally(Gazetteer gazetteer, List<Hard> hard, List<String> misses) {
        var tallies = new TreeMap<String, Tally>();
        var reliability = new TreeMap<Double, Tally>();
        for (var it : hard) {
            var answer = gazetteer.resolve(it.text(), new Context(it.cityCode()));
            var outcome = switch (answer) {
                case Routed routed -> routed.village().villageCode().equals(it.truth()) ? "right" : "wrong";
                case Choose choose ->
                    choose.candidates().stream()
                                            .anyMatch(
                                                    c -> c.place().villageCode().equals(it.truth()))
                                    || it.truth().isEmpty()
                            ? "choice"
                            : "bad choice";
                case Manual _ -> "manual";
            };
            tallies.computeIfAbsent(it.kind(), _ -> new Tally()).add(outcome);
            if (answer instanceof Routed routed)
                reliability
                        .computeIfAbsent(routed.confidence(), _ -> new Tally())
                        .add(outcome);
            if (!outcome.equals("right") && !(it.truth().isEmpty() && outcome.equals("manual"))) {
                misses.add(String.join("\t", it.kind(), outcome, it.text(), it.truth(), Answers.line(answer)));
            }
        }
        tallies.forEach((kind, tally) -> System.out.printf("%-28s %s%n", kind, tally));
        reliability.forEach((stated, tally) -> System.out.printf("stated %.3f %s%n", stated, tally));
    }

    /// Time of this thread on its core, so that neighbours on the machine do not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void speed(Gazetteer gazetteer, List<Hard> hard) {
        var contexts = hard.stream().map(it -> new Context(it.cityCode())).toList();
        long began = cpu();
        int routed = 0;
        for (int i = 0; i < hard.size(); i++) {
            if (gazetteer.resolve(hard.get(i).text(), contexts.get(i)) instanceof Routed) routed++;
        }
        double seconds = (cpu() - began) / 1e9;
        System.out.printf("%,.0f addresses a second of one core (%d routed)%n", hard.size() / seconds, routed);
    }
}

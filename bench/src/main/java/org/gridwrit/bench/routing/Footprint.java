package org.gridwrit.bench.routing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Level;

/// What it takes to have a router ready: measured in a process of its own, as a program starts with it.
///
/// @param cpu     milliseconds of the loading thread on its core
/// @param elapsed milliseconds by the clock
/// @param heap    megabytes in use after a collection
record Footprint(double cpu, double elapsed, double heap) {
    /// No router is given more; the gazetteer is given its budget and not a byte more.
    private static final String ROOM = "-Xmx900m";

    private static final String BUDGET = "-Xmx64m";

    /// Of three starts: the machine has neighbours.
    static Footprint median(String router) throws IOException, InterruptedException {
        var all = new ArrayList<Footprint>();
        for (int i = 0; i < 3; i++) all.add(of(router));
        return new Footprint(
                median(all, Footprint::cpu), median(all, Footprint::elapsed), median(all, Footprint::heap));
    }

    private static double median(List<Footprint> all, ToDoubleFunction<Footprint> of) {
        return all.stream().mapToDouble(of).sorted().skip(1).findFirst().orElseThrow();
    }

    private static Footprint of(String router) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", router.equals(GridwritRouter.NAME) ? BUDGET : ROOM));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Footprint.class.getName(), router));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ", -1);
        if (process.waitFor() != 0 || said.length != 3) throw new IOException(router + " could not be loaded");
        return new Footprint(Double.parseDouble(said[0]), Double.parseDouble(said[1]), Double.parseDouble(said[2]));
    }

    /// Loads one router, reads names of villages with it, and says what that took.
    static void main(String[] args) {
        long begun = Pace.cpu();
        long clock = System.nanoTime();
        var router = Routers.load(args[0]);
        double cpu = (Pace.cpu() - begun) / 1e6;
        double elapsed = (System.nanoTime() - clock) / 1e6;
        var read = readAll(router);
        System.gc();
        var runtime = Runtime.getRuntime();
        double heap = (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
        if (read < 0 || router.name().isEmpty()) throw new IllegalStateException();
        System.out.println(cpu + " " + elapsed + " " + heap);
    }

    /// Ours reads every village in its budget; of the others a few thousand show that they are ready.
    private static long readAll(Router router) {
        boolean ours = router instanceof GridwritRouter;
        var gazetteer = router instanceof GridwritRouter it ? it.gazetteer() : Gazetteer.load();
        return gazetteer
                .divisions()
                .filter(it -> it.level() == Level.VILLAGE)
                .limit(ours ? Long.MAX_VALUE : 2_000)
                .filter(it ->
                        !router.route(it.name(), it.code().substring(0, 4)).isRoute())
                .count();
    }
}

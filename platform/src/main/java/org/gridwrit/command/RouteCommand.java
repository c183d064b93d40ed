package org.gridwrit.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gridwrit.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// 批量定位 A filter from addresses to villages, without database and without server: standard input to standard output
/// unless files are named. All that is said goes to standard error.
@Command(name = "route")
final class RouteCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Option(names = "--in", paramLabel = "FILE", descriptionKey = "route.in")
    Path in = Path.of("-");

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "route.out")
    Path out = Path.of("-");

    @Option(names = "--learned", paramLabel = "FILE", descriptionKey = "route.learned")
    @Nullable
    Path learned;

    RouteCommand(Screen screen) {
        this.screen = screen;
    }

    /// 1 when some rows could not be read: they are in the result too, with the reason, so that nobody misses them.
    @Override
    public Integer call() throws Exception {
        var files = new CsvFiles(in, out);
        if (isStream(in) && isTyped()) screen.say("route.typed");
        var gazetteer = Gazetteer.load();
        if (learned != null) gazetteer = gazetteer.withLearned(LearnedFile.read(learned));
        var routing = new Routing(gazetteer, screen);
        files.pass(routing::route);
        routing.sumUp();
        return routing.unreadable() == 0 ? 0 : 1;
    }

    /// Nothing was piped in: somebody may be waiting for a program that waits for him.
    private static boolean isTyped() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    static boolean isStream(Path path) {
        return path.toString().equals("-");
    }
}

package org.gridwrit.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.gridwrit.demo.DemoData;
import org.gridwrit.demo.DemoData.Demonstration;
import org.gridwrit.demo.Scale;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// 演示 The whole program with invented people, on a database of its own.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final long SEED = 2026;

    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Mixin
    ServingOptions options = new ServingOptions();

    @Option(names = "--reset", descriptionKey = "demo.reset")
    boolean reset;

    @Option(names = "--no-sample", descriptionKey = "demo.no-sample")
    boolean withoutSample;

    @Option(
            names = "--scale",
            paramLabel = "county|city|region",
            defaultValue = "county",
            descriptionKey = "demo.scale")
    Scale scale = Scale.COUNTY;

    DemoCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        options.portMustBeFree();
        var folder = new DemoFolder(place.data);
        folder.mustNotBeReal();
        if (reset) folder.reset();
        screen.say("database.starting", place.data);
        var postgres = Program.keptToTheEnd(EmbeddedPostgres.start(place.data));
        folder.mark();
        screen.say("program.starting");
        var made = new AtomicReference<@Nullable Demonstration>();
        var running = new Program(application, place.data)
                .quiet()
                .with("server.port", options.port())
                .with("gridwrit.second-factor", "offered")
                .doingFirst(context -> {
                    screen.say("demo.making");
                    made.set(context.getBean(DemoData.class).make(scale, SEED, !withoutSample, this::progress));
                })
                .on(postgres);
        tell(Objects.requireNonNull(made.get()), Program.port(running));
        return Lifetime.untilStopped();
    }

    private void progress(int counties, int all) {
        screen.progress("demo.progress", counties, all);
        if (counties == all) screen.line("");
    }

    private void tell(Demonstration demonstration, int port) {
        screen.line("");
        screen.say("demo.ready", port);
        screen.say("demo.accounts", String.join(" ", demonstration.logins()), demonstration.password());
        screen.say("demo.try");
        demonstration.dockets().stream().map(Path::toString).forEach(it -> screen.line("  " + it));
    }
}

package org.gridwrit.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.MasterKeys;
import org.gridwrit.seal.Progress;
import org.gridwrit.seal.Resealing;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// 更换主密钥 Begins a change of the master key, or goes on with one that was stopped, and stays until it is complete.
@Command(name = "rotate")
final class RotateCommand implements Callable<Integer> {
    private static final int GLANCE = 500;

    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    RotateCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        return new Joined(application, place.data, screen).run((program, _) -> rotate(program, place.data));
    }

    private int rotate(ApplicationContext program, Path data) throws InterruptedException, ExecutionException {
        var keys = program.getBean(MasterKeys.class);
        var keeper = Keeper.at(screen);
        if (keys.rotating(keeper)) screen.say("keys.goes-on");
        else screen.say("keys.begun", keys.rotate(keeper), data);
        var resealing = program.getBean(Resealing.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = threads.submit(() -> {
                while (!resealing.goOn()) Thread.sleep(GLANCE);
                return true;
            });
            while (!work.isDone()) {
                show(keys, keeper);
                Thread.sleep(GLANCE);
            }
            screen.line("");
            screen.say(work.get() ? "keys.complete" : "keys.goes-on");
            return 0;
        }
    }

    private void show(MasterKeys keys, Actor keeper) {
        var parts = keys.progress(keeper);
        screen.progress(
                "keys.progress",
                parts.stream().mapToLong(Progress::done).sum(),
                parts.stream().mapToLong(Progress::total).sum());
    }
}

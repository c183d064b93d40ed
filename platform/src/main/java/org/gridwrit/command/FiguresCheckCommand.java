package org.gridwrit.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.gridwrit.statistics.Reconciling;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// 核对统计 What is looked at every night, now.
@Command(name = "check")
final class FiguresCheckCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Option(names = "--city", paramLabel = "451400", descriptionKey = "figures.city")
    @Nullable
    String city;

    FiguresCheckCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        return new Joined(application, place.data, screen).run(this::check);
    }

    private int check(ApplicationContext program, PrintStream answer) {
        var words = new Screen(answer);
        boolean holds = true;
        for (var one : FiguresRebuildCommand.cities(program, city)) {
            var found = program.getBean(Reconciling.class).look(one);
            if (found.holds()) words.say("figures.checked", one);
            else {
                var measure = String.valueOf(found.measure());
                words.say("figures.checked-differs", one, found.differences(), measure, String.valueOf(found.day()));
            }
            holds &= found.holds();
        }
        return holds ? 0 : 1;
    }
}

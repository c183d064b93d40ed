package org.gridwrit.command;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.court.Courts;
import org.gridwrit.statistics.Rebuilding;
import org.gridwrit.statistics.Reconciling;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// 重建统计 Beside the serving program; afterwards each figure is set against its list.
@Command(name = "rebuild")
final class FiguresRebuildCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Option(names = "--city", paramLabel = "451400", descriptionKey = "figures.city")
    @Nullable
    String city;

    FiguresRebuildCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        return new Joined(application, place.data, screen).run(this::rebuild);
    }

    private int rebuild(ApplicationContext program, PrintStream answer) {
        var words = new Screen(answer);
        var actor = new Actor(
                Actor.SYSTEM, screen.chinese("figures.keeper"), Role.ADMINISTRATOR, Cities.REGION, new Scope.None());
        boolean holds = true;
        for (var one : cities(program, city)) {
            long cases = program.getBean(Rebuilding.class).rebuild(actor, one);
            var found = program.getBean(Reconciling.class).look(one);
            words.say(found.holds() ? "figures.rebuilt" : "figures.rebuilt-differs", one, cases, found.differences());
            holds &= found.holds();
        }
        return holds ? 0 : 1;
    }

    static List<String> cities(ApplicationContext program, @Nullable String only) {
        return only == null ? program.getBean(Courts.class).citiesUnder("桂") : List.of(only);
    }
}

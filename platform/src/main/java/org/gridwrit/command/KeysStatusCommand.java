package org.gridwrit.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.gridwrit.seal.MasterKeys;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// 密钥状况 Which versions there are, and how many values of each column each has sealed.
@Command(name = "status")
final class KeysStatusCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Option(names = "--json", descriptionKey = "keys.json")
    boolean json;

    KeysStatusCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        return new Joined(application, place.data, screen).run(this::show);
    }

    private int show(ApplicationContext program, PrintStream answer) {
        var status = program.getBean(MasterKeys.class).status(Keeper.at(screen));
        if (json) {
            answer.println(JsonMapper.shared().writeValueAsString(status));
            return 0;
        }
        var words = new Screen(answer);
        words.say(status.rotating() ? "keys.status-rotating" : "keys.status", status.active());
        status.rows()
                .forEach((column, rows) -> rows.forEach(
                        (version, count) -> words.line("  %-36s %3d  %,d".formatted(column, version, count))));
        return 0;
    }
}

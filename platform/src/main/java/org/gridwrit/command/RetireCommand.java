package org.gridwrit.command;

import java.util.concurrent.Callable;
import org.gridwrit.seal.MasterKeys;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// 停用旧主密钥 Afterwards the program starts without that version; backups made under it still need it.
@Command(name = "retire")
final class RetireCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Parameters(paramLabel = "VERSION", descriptionKey = "keys.version")
    int version;

    RetireCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        return new Joined(application, place.data, screen).run((program, _) -> retire(program));
    }

    private int retire(ApplicationContext program) {
        program.getBean(MasterKeys.class).retire(Keeper.at(screen), version);
        screen.say("keys.retired", version);
        return 0;
    }
}

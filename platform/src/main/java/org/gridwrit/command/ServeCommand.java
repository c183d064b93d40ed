package org.gridwrit.command;

import java.util.concurrent.Callable;
import org.gridwrit.identity.Accounts;
import org.gridwrit.postgres.EmbeddedPostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// 服务 The program for real: no samples.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Mixin
    ServingOptions options = new ServingOptions();

    ServeCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        options.portMustBeFree();
        if (new DemoFolder(place.data).isMarked() && Program.hasDatabaseOfItsOwn())
            screen.say("serve.demo", place.data);
        var program = new Program(application, place.data).with("server.port", options.port());
        var context = Program.hasDatabaseOfItsOwn()
                ? program.on(Program.keptToTheEnd(EmbeddedPostgres.start(place.data)))
                : program.start();
        FirstAdministrator.open(context.getBean(Accounts.class), screen.chinese("serve.administrator"))
                .ifPresent(password -> screen.say("serve.first", FirstAdministrator.LOGIN, password));
        screen.say("serve.ready", Program.port(context));
        return Lifetime.untilStopped();
    }
}

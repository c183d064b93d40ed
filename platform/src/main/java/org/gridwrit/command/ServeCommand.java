package org.gridwrit.command;

import java.util.concurrent.Callable;
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
    ServingOptions options = new ServingOptions();

    ServeCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        options.portMustBeFree();
        var program = new Program(application, options.data).with("server.port", options.port);
        if (Program.hasDatabaseOfItsOwn()) {
            program.on(EmbeddedPostgres.start(options.data));
        } else {
            program.start();
        }
        screen.say("serve.ready", options.port);
        return Lifetime.untilStopped();
    }
}

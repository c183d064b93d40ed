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

    /// The rehearsal does without; people's real data never.
    private static void secondFactorMustBeRequired() {
        var asked = System.getProperty(
                "gridwrit.second-factor", System.getenv().getOrDefault("GRIDWRIT_SECOND_FACTOR", "required"));
        if (!asked.equalsIgnoreCase("required")) throw new CannotRun("serve.second-factor", asked);
    }

    @Override
    public Integer call() throws Exception {
        options.portMustBeFree();
        secondFactorMustBeRequired();
        if (new DemoFolder(place.data).isMarked() && Program.hasDatabaseOfItsOwn())
            screen.say("serve.demo", place.data);
        var program = new Program(application, place.data)
                .with("server.port", options.port())
                .with("gridwrit.second-factor", "required");
        var context = Program.hasDatabaseOfItsOwn()
                ? program.on(Program.keptToTheEnd(EmbeddedPostgres.start(place.data)))
                : program.start();
        for (var hand : FirstAdministrator.HANDS) {
            FirstAdministrator.open(context.getBean(Accounts.class), hand, screen.chinese("serve." + hand))
                    .ifPresent(password -> screen.say("serve.first", FirstAdministrator.login(hand), password));
        }
        screen.say("serve.ready", Program.port(context));
        return Lifetime.untilStopped();
    }
}

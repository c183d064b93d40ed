package org.gridwrit.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.court.Courts;
import org.gridwrit.intake.Batch;
import org.gridwrit.intake.Dockets;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// 导入 A court's docket from the command line, also while the program is serving on the same data.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    Path file = Path.of("");

    @Option(names = "--court", paramLabel = "CODE", required = true, descriptionKey = "import.court")
    String court = "";

    @Option(names = "--json", descriptionKey = "import.json")
    boolean json;

    ImportCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    /// Rejected rows are an answer, not a failure; 1 means that the file as a whole was not read.
    @Override
    public Integer call() throws Exception {
        if (!Files.isReadable(file)) {
            throw new CannotRun("file.unreadable", file);
        }
        return new Joined(application, place.data, screen).run(this::read);
    }

    private int read(ApplicationContext context, PrintStream answer) {
        var dockets = context.getBean(Dockets.class);
        var actor = liaison(context.getBean(Courts.class));
        var batch = dockets.importFile(actor, court, file);
        report(dockets, batch, actor.scope(), answer);
        return batch.state() == Batch.State.DONE ? 0 : 1;
    }

    private Actor liaison(Courts courts) {
        var city = courts.named(court).cityCode();
        return new Actor(Actor.SYSTEM, screen.chinese("import.actor"), Role.LIAISON, city, new Scope.OfCourt(court));
    }

    private void report(Dockets dockets, Batch batch, Scope scope, PrintStream answer) {
        var report = new ImportReport(dockets, batch, scope);
        if (json) {
            report.asJson(answer);
        } else {
            report.asWords(new Screen(answer));
        }
    }
}

package org.gridwrit.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.gridwrit.backup.Backups;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// 恢复 Into a data directory that has no database yet, or an empty database named by `GRIDWRIT_DB_URL`. What fails
/// leaves nothing behind.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    Path file = Path.of("");

    RestoreCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isReadable(file)) throw new CannotRun("file.unreadable", file);
        var own = Program.hasDatabaseOfItsOwn();
        if (own && Files.exists(place.data.resolve("credentials.properties"))) {
            throw new CannotRun("restore.not-empty", place.data);
        }
        if (own && noKey()) throw new CannotRun("restore.no-key", place.data.resolve("master.key"));
        boolean done = false;
        try {
            int status =
                    new Joined(application, place.data, screen).onlyLooking().run((program, _) -> restore(program));
            done = status == 0;
            return status;
        } finally {
            if (own && !done) EmbeddedPostgres.delete(place.data);
        }
    }

    private int restore(ApplicationContext program) throws IOException, SQLException {
        try (var in = Files.newInputStream(file)) {
            long rows = program.getBean(Backups.class)
                    .restore(Keeper.at(screen), in, it -> screen.progress("restore.progress", it));
            screen.line("");
            screen.say("restore.done", rows, file);
            return 0;
        }
    }

    /// A first start would make a key of its own, which opens no backup.
    private boolean noKey() {
        return !Files.exists(place.data.resolve("master.key"))
                && System.getenv("GRIDWRIT_MASTER_KEY") == null
                && System.getenv("GRIDWRIT_KEY_STORE") == null
                && System.getenv("GRIDWRIT_KEY_FILE") == null;
    }
}

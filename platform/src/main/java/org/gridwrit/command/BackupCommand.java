package org.gridwrit.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gridwrit.backup.Backups;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// 备份 One sealed file of everything, while everybody works. It gets its name when it is whole.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "backup.out")
    Path out = Path.of("");

    BackupCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(out)) throw new CannotRun("backup.exists", out);
        return new Joined(application, place.data, screen).onlyLooking().run((program, _) -> write(program));
    }

    private int write(ApplicationContext program) throws IOException, SQLException {
        var part = out.resolveSibling(out.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            long rows;
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var channel = Files.newByteChannel(
                            part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine);
                    var file = new BufferedOutputStream(java.nio.channels.Channels.newOutputStream(channel), 1 << 16)) {
                rows = program.getBean(Backups.class)
                        .write(Keeper.at(screen), file, it -> screen.progress("backup.progress", it));
                file.flush();
            }
            Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
            screen.line("");
            screen.say("backup.done", rows, out, Files.size(out) >> 10);
            return 0;
        } catch (NoSuchFileException noFolder) {
            throw new CannotRun("file.no-folder", out);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}

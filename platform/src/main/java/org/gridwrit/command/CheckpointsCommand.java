package org.gridwrit.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gridwrit.audit.Checkpoints;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// 导出检查点 To be kept, or printed, where nobody who can change the database can change it.
@Command(name = "checkpoints")
final class CheckpointsCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "audit.out")
    Path out = Path.of("");

    @Option(names = "--newest", descriptionKey = "audit.newest")
    boolean newest;

    CheckpointsCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        return new Joined(application, place.data, screen).onlyLooking().run((program, _) -> write(program));
    }

    private int write(ApplicationContext program) throws IOException {
        var checkpoints = program.getBean(Checkpoints.class);
        try (var lines = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            long count = newest ? checkpoints.newest(lines::println) : checkpoints.all(lines::println);
            screen.say("audit.exported", count, out);
            return 0;
        } catch (NoSuchFileException noFolder) {
            throw new CannotRun("file.no-folder", out);
        }
    }
}

package org.gridwrit.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gridwrit.audit.CityProof;
import org.gridwrit.audit.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// 核验审计链 Exit status 0: the trail is as it was written; 1: it is not, and here is where.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Option(names = "--city", paramLabel = "451400", descriptionKey = "audit.city")
    @Nullable
    String city;

    @Option(names = "--since", paramLabel = "2026-11-01", descriptionKey = "audit.since")
    @Nullable
    LocalDate since;

    @Option(names = "--checkpoints", paramLabel = "FILE", descriptionKey = "audit.checkpoints")
    @Nullable
    Path checkpoints;

    @Option(names = "--json", descriptionKey = "audit.json")
    boolean json;

    VerifyCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        if (checkpoints != null && !Files.isReadable(checkpoints)) {
            throw new CannotRun("file.unreadable", checkpoints);
        }
        return new Joined(application, place.data, screen).onlyLooking().run(this::verify);
    }

    private int verify(ApplicationContext program, PrintStream answer) throws Exception {
        var kept = checkpoints == null ? List.<String>of() : Files.readAllLines(checkpoints);
        long begin = System.nanoTime();
        var proofs = program.getBean(Verification.class)
                .prove(city, since, kept, it -> screen.progress("audit.progress", it));
        double seconds = (System.nanoTime() - begin) / 1e9;
        var report = new VerifyReport(proofs, seconds);
        if (json) report.asJson(answer);
        else report.asWords(new Screen(answer), program);
        return proofs.stream().allMatch(CityProof::holds) ? 0 : 1;
    }
}

package org.gridwrit.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.gridwrit.access.Actor;
import org.gridwrit.court.Courts;
import org.gridwrit.court.DispatchPolicy;
import org.gridwrit.division.Divisions;
import org.gridwrit.intake.Batch;
import org.gridwrit.intake.Batch.State;
import org.gridwrit.intake.Dockets;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes the sample dockets to the data directory and brings them in as the courts' liaisons would.
@Component
class SampleImport {
    static final String FIRST = "docket-sample-1481.xlsx";
    static final String SECOND = "docket-sample-1423.csv";

    private static final DispatchPolicy AT_ONCE = new DispatchPolicy(true, 15);

    private final Divisions divisions;
    private final Courts courts;
    private final Dockets dockets;
    private final Clock clock;
    private final Path directory;

    SampleImport(
            Divisions divisions, Courts courts, Dockets dockets, Clock clock, @Value("${gridwrit.data}") Path data) {
        this.divisions = divisions;
        this.courts = courts;
        this.dockets = dockets;
        this.clock = clock;
        this.directory = data.resolve("samples");
    }

    /// Each file once: one that a kill cut off is gone on with, one that is in is left alone, whatever became of it
    /// since.
    void run(Actor first, Actor second, long seed) {
        var docket = new SampleDocket(divisions, Times.today(clock), seed);
        bring(second, SECOND, it -> dockets.importFile(second, second.court(), DocketFiles.csv(it, docket.second())));
        bring(first, FIRST, it -> {
            // Of the two courts one trusts the routing, the other looks first.
            courts.setPolicy(first, first.court(), AT_ONCE);
            dockets.importFile(first, first.court(), DocketFiles.workbook(it, docket.first()));
        });
    }

    private void bring(Actor liaison, String name, Consumer<Path> importing) {
        var begun = begun(liaison, name);
        if (begun.stream().anyMatch(it -> it.state() == State.DONE)) return;
        var running = begun.stream().filter(Batch::isRunning).findFirst();
        if (running.isPresent()) goOn(liaison, running.get().id());
        else importing.accept(directory.resolve(name));
    }

    private List<Batch> begun(Actor liaison, String name) {
        var found = new ArrayList<Batch>();
        @Nullable UUID before = null;
        do {
            var page = dockets.list(liaison.scope(), liaison.city(), before);
            page.rows().stream().filter(it -> it.fileName().equals(name)).forEach(found::add);
            var next = page.next();
            before = next == null ? null : UUID.fromString(next);
        } while (before != null);
        return found;
    }

    /// Whoever had begun it is gone: the data directory belongs to one program at a time.
    private void goOn(Actor liaison, Id batch) {
        dockets.resume(liaison, batch);
        while (dockets.named(liaison.scope(), batch).isRunning()) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    List<Path> files() {
        return List.of(directory.resolve(FIRST), directory.resolve(SECOND));
    }
}

package org.gridwrit.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.intake.row.RowCheck;
import org.gridwrit.intake.sheet.DocketFile;
import org.gridwrit.intake.sheet.Header;
import org.gridwrit.intake.sheet.Limits;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads one batch to its end, from wherever it stands.
@Component
class DocketRun {
    private static final Logger LOG = LoggerFactory.getLogger(DocketRun.class);
    private static final int MOST_ATTEMPTS = 3;

    private final Batches batches;
    private final ChunkDesk desk;
    private final BatchEnd end;
    private final Courts courts;
    private final Limits limits;
    private final Walls walls;
    private final Clock clock;

    DocketRun(Batches batches, ChunkDesk desk, BatchEnd end, Courts courts, Limits limits, Walls walls, Clock clock) {
        this.batches = batches;
        this.desk = desk;
        this.end = end;
        this.courts = courts;
        this.limits = limits;
        this.walls = walls;
        this.clock = clock;
    }

    /// The upload comes back out of the database: whoever had the file may be gone.
    void goOn(Batch batch) {
        walls.within(batch.wall(), () -> goOnWithin(batch));
    }

    private void goOnWithin(Batch batch) {
        try {
            var file = Files.createTempFile("gridwrit-docket", ".tmp");
            try {
                try (var out = Files.newOutputStream(file)) {
                    if (!batches.fetch(batch, out)) throw new Refusal("intake.batch.gone");
                }
                read(batch, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            stumbled(batch, e);
        } catch (Refusal refusal) {
            end.failed(batch, refusal);
        }
    }

    /// @throws IOException when the file or a disk cannot be read
    void read(Batch batch, Path file) throws IOException {
        try {
            walls.within(batch.wall(), () -> readWithin(batch, file));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void readWithin(Batch batch, Path file) {
        try (var sheet = DocketFile.open(file, limits)) {
            var header = Header.in(sheet, limits);
            var today = Times.today(clock);
            var codes = courts.all().stream().map(Court::code).collect(Collectors.toSet());
            var check = new RowCheck(header, batch.court(), codes, today, sheet.countsFrom1904());
            var reader = new ChunkReader(sheet, check, batch.rowDone(), batch.bytesTotal());
            int row = batch.rowDone();
            for (var chunk = reader.next(); chunk != null; chunk = reader.next()) {
                desk.take(batch, row, chunk);
                row = chunk.lastRow();
            }
            end.done(batch);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ChunkDesk.TakenOver elsewhere) {
            LOG.info("batch {} is read elsewhere", batch.id());
        } catch (Refusal refusal) {
            end.failed(batch, refusal);
        } catch (RuntimeException failure) {
            stumbled(batch, failure);
        }
    }

    /// A database that went away comes back: the lease runs out and the batch is tried again, but not for ever.
    private void stumbled(Batch batch, Exception failure) {
        LOG.warn("batch {} stopped", batch.id(), failure);
        if (batches.attempts(batch) >= MOST_ATTEMPTS) end.failed(batch, new Refusal("intake.batch.failed"));
    }
}

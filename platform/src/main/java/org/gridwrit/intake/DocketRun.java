package org.gridwrit.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
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

    private final BatchStore batches;
    private final UploadStore uploads;
    private final ChunkDesk desk;
    private final BatchEnd end;
    private final Courts courts;
    private final Limits limits;
    private final Clock clock;

    DocketRun(
            BatchStore batches,
            UploadStore uploads,
            ChunkDesk desk,
            BatchEnd end,
            Courts courts,
            Limits limits,
            Clock clock) {
        this.batches = batches;
        this.uploads = uploads;
        this.desk = desk;
        this.end = end;
        this.courts = courts;
        this.limits = limits;
        this.clock = clock;
    }

    /// The upload comes back out of the database: whoever had the file may be gone.
    void goOn(Batch batch) {
        try {
            var file = Files.createTempFile("gridwrit-docket", ".tmp");
            try {
                try (var out = Files.newOutputStream(file)) {
                    if (!uploads.fetch(batch.id(), out)) throw new Refusal("intake.batch.gone");
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
        try (var sheet = DocketFile.open(file, limits)) {
            var header = Header.in(sheet, limits);
            var today = Times.today(clock);
            var codes = courts.all().stream().map(Court::code).collect(Collectors.toSet());
            var check = new RowCheck(header, batch.court(), codes, today, sheet.countsFrom1904());
            var reader = new ChunkReader(sheet, check, batch.rowDone(), batch.bytesTotal());
            take(batch, reader);
            end.done(batch);
        } catch (ChunkDesk.TakenOver elsewhere) {
            LOG.info("batch {} is read elsewhere", batch.id());
        } catch (Refusal refusal) {
            end.failed(batch, refusal);
        } catch (RuntimeException failure) {
            stumbled(batch, failure);
        }
    }

    private void take(Batch batch, ChunkReader reader) throws IOException {
        try (var ahead = new ReadAhead(reader)) {
            int row = batch.rowDone();
            for (var chunk = ahead.next(); chunk != null; chunk = ahead.next()) {
                desk.take(batch, row, chunk);
                row = chunk.lastRow();
            }
        }
    }

    /// A database that went away comes back: the lease runs out and the batch is tried again, but not for ever.
    private void stumbled(Batch batch, Exception failure) {
        LOG.warn("batch {} stopped", batch.id(), failure);
        if (batches.attempts(batch.id()) >= MOST_ATTEMPTS) end.failed(batch, new Refusal("intake.batch.failed"));
    }
}

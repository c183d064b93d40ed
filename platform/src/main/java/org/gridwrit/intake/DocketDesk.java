package org.gridwrit.intake;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.intake.sheet.DocketFile;
import org.gridwrit.intake.sheet.Header;
import org.gridwrit.intake.sheet.Limits;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Receives a file: looks whether it can be a docket at all, and opens a batch for it.
@Component
@Transactional
class DocketDesk {
    private static final int LONGEST_NAME = 200;

    private final BatchStore batches;
    private final UploadStore uploads;
    private final Courts courts;
    private final Limits limits;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;

    DocketDesk(
            BatchStore batches,
            UploadStore uploads,
            Courts courts,
            Limits limits,
            Audit audit,
            Keys keys,
            Clock clock) {
        this.batches = batches;
        this.uploads = uploads;
        this.courts = courts;
        this.limits = limits;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    /// @param readNow whether the caller reads it; otherwise whoever is free does
    public Batch open(Actor actor, String court, String fileName, Path file, boolean readNow) throws IOException {
        actor.mustBe(LIAISON, OFFICER, PRESIDENT);
        var city = courts.named(court).cityCode();
        if (!(actor.scope() instanceof Scope.OfCourt(var own) && court.startsWith(own))) {
            throw new Refusal("access.court", court);
        }
        Header header;
        try (var sheet = DocketFile.open(file, limits)) {
            header = Header.in(sheet, limits);
        }
        var sha256 = sha256(file);
        var same = batches.running(city, court, sha256).flatMap(it -> batches.named(actor.scope(), it));
        if (same.isPresent() && !readNow) return same.get();
        var now = clock.instant();
        var batch = new Batch(
                new Id(city, keys.next()),
                court,
                fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName,
                actor.account(),
                actor.name(),
                actor.role(),
                Batch.State.RUNNING,
                null,
                header.headings(),
                header.row(),
                Files.size(file),
                0,
                Batch.Tally.NONE,
                readNow ? now.plus(ChunkDesk.LEASE) : now.minus(Duration.ofSeconds(1)),
                now,
                null);
        batches.add(batch, sha256);
        uploads.keep(batch, file);
        audit.record(actor, city, "docket.upload", batch.id().uuid(), sha256);
        return batch;
    }

    public void release(Actor actor, Batch batch) {
        actor.mustBe(LIAISON, OFFICER, PRESIDENT);
        if (batch.state() == Batch.State.DONE || !uploads.keeps(batch.id())) throw new Refusal("intake.batch.gone");
        if (batches.release(batch.id(), clock.instant().minusSeconds(1))) {
            audit.record(actor, batch.id().city(), "docket.resume", batch.id().uuid());
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
            var buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {}
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }
}

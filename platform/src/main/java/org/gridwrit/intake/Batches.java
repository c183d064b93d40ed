package org.gridwrit.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is known of batches 导入批次, each question in a transaction of its own.
@Component
@Transactional(readOnly = true)
class Batches {
    private final BatchStore batches;
    private final UploadStore uploads;
    private final RejectStore rejects;
    private final Clock clock;

    Batches(BatchStore batches, UploadStore uploads, RejectStore rejects, Clock clock) {
        this.batches = batches;
        this.uploads = uploads;
        this.rejects = rejects;
        this.clock = clock;
    }

    Batch named(Scope scope, Id id) {
        return batches.named(scope, id).orElseThrow(() -> new Refusal("docket.unknown"));
    }

    Page<Batch> list(Scope scope, String city, @Nullable UUID before) {
        return batches.list(scope, city, before);
    }

    List<Reject> rejects(Scope scope, Id id, int after, int limit) {
        return rejects.list(named(scope, id).id(), after, limit);
    }

    /// A batch of whatever court of the city that waits for somebody to go on with it.
    @Transactional
    Optional<Batch> claim(String city) {
        var now = clock.instant();
        return batches.claim(city, now, now.plus(ChunkDesk.LEASE));
    }

    boolean fetch(Batch batch, OutputStream into) throws IOException {
        return uploads.fetch(batch.id(), into);
    }

    int attempts(Batch batch) {
        return batches.attempts(batch.id());
    }
}

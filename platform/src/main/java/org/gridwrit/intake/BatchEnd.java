package org.gridwrit.intake;

import java.time.Clock;
import java.util.Arrays;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends a batch. The upload goes with it: rows that are in need it no more, rejected ones are kept by themselves.
@Component
@Transactional
class BatchEnd {
    private final BatchStore batches;
    private final UploadStore uploads;
    private final Audit audit;
    private final Clock clock;

    BatchEnd(BatchStore batches, UploadStore uploads, Audit audit, Clock clock) {
        this.batches = batches;
        this.uploads = uploads;
        this.audit = audit;
        this.clock = clock;
    }

    public void done(Batch batch) {
        if (!batches.finish(batch.id(), Batch.State.DONE, null, clock.instant())) return;
        uploads.forget(batch.id());
        audit.record(
                batch.actor(), batch.id().city(), "docket.import", batch.id().uuid());
    }

    /// What cannot be read will not be readable later; what failed for other reasons may be tried again by hand.
    public void failed(Batch batch, Refusal refusal) {
        var failure = new RowFault(
                "",
                refusal.code(),
                Arrays.stream(refusal.args()).map(String::valueOf).toList());
        if (!batches.finish(batch.id(), Batch.State.FAILED, failure, clock.instant())) return;
        if (!refusal.code().equals("intake.batch.failed")) uploads.forget(batch.id());
        audit.record(batch.actor(), batch.id().city(), "docket.fail", batch.id().uuid(), refusal.code());
    }
}

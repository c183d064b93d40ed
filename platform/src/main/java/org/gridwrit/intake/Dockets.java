package org.gridwrit.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Dockets 案件清单 of courts, from the uploaded file to cases, tasks and doubtful addresses.
///
/// A file that cannot be a docket is refused at once, with nothing kept. Otherwise every row is taken or listed with
/// what
/// is wrong; bringing the same or an overlapping file again doubles nothing.
@Service
public class Dockets {
    private final DocketDesk desk;
    private final DocketRun run;
    private final DocketWatch watch;
    private final Batches batches;
    private final RejectSheet sheet;
    private final Audit audit;

    Dockets(DocketDesk desk, DocketRun run, DocketWatch watch, Batches batches, RejectSheet sheet, Audit audit) {
        this.desk = desk;
        this.run = run;
        this.watch = watch;
        this.batches = batches;
        this.sheet = sheet;
        this.audit = audit;
    }

    /// Keeps the file and reads it in the background; the batch says how far that is.
    ///
    /// @param court the court whose docket this is, within the actor's scope
    public Id upload(Actor actor, String court, String fileName, Path file) {
        try {
            var batch = desk.open(actor, court, fileName, file, false);
            watch.wake();
            return batch.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads the file to its end before it answers.
    public Batch importFile(Actor actor, String court, Path file) {
        try {
            var batch = desk.open(actor, court, String.valueOf(file.getFileName()), file, true);
            run.read(batch, file);
            return named(actor.scope(), batch.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Goes on with a batch that failed for reasons outside the file.
    public void resume(Actor actor, Id id) {
        desk.release(actor, named(actor.scope(), id));
        watch.wake();
    }

    /// @throws Refusal `docket.unknown`, also for a batch of another court
    public Batch named(Scope scope, Id id) {
        return batches.named(scope, id);
    }

    /// Newest first.
    public Page<Batch> list(Scope scope, String city, @Nullable UUID before) {
        return batches.list(scope, city, before);
    }

    /// Rejected rows in the order of the sheet.
    ///
    /// @param after row number of the last one seen
    public List<Reject> rejects(Scope scope, Id id, int after, int limit) {
        return batches.rejects(scope, id, after, limit);
    }

    /// The same for a person's eyes: one line on the trail for the page.
    public List<Reject> browseRejects(Actor actor, Id id, int after, int limit) {
        var found = rejects(actor.scope(), id, after, limit);
        audit.list(actor, id.city(), "docket.list-rejects", found.size(), id);
        return found;
    }

    /// What is wrong with a row and what would be right, a line each.
    public String words(Reject reject, Locale locale) {
        return sheet.words(reject, locale);
    }

    /// The rejected rows as a sheet of the same columns with the faults beside, to be corrected and imported again.
    public void writeRejects(Actor actor, Id id, OutputStream out, Locale locale) throws IOException {
        var batch = named(actor.scope(), id);
        audit.list(actor, id.city(), "docket.export-rejects", batch.tally().rejected(), id);
        sheet.write(out, batch.headings(), all(actor.scope(), id), locale);
    }

    private Stream<Reject> all(Scope scope, Id id) {
        return Stream.iterate(
                        rejects(scope, id, 0, 500),
                        it -> !it.isEmpty(),
                        it -> rejects(scope, id, it.getLast().row(), 500))
                .flatMap(List::stream);
    }
}

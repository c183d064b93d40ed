package org.gridwrit.evidence;

import java.time.Clock;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.audit.Audit;
import org.gridwrit.evidence.Uploads.Progress;
import org.gridwrit.evidence.Uploads.WrongOffset;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One step of an upload, one transaction.
@Service
@Transactional
class UploadDesk {
    /// Of one worker in one city; a phone sends a few at a time.
    private static final int MOST_AT_ONCE = 60;

    private final UploadStore uploads;
    private final EvidenceStore files;
    private final Pieces pieces;
    private final Audit audit;
    private final Clock clock;

    UploadDesk(UploadStore uploads, EvidenceStore files, Pieces pieces, Audit audit, Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.pieces = pieces;
        this.audit = audit;
        this.clock = clock;
    }

    void begin(Actor actor, NewUpload announced, Belonging to) {
        actor.mustBe(Role.WORKER);
        var scope = new OfWorker(actor.worker());
        var stored = files.named(scope, announced.id());
        if (stored.isPresent()) {
            var it = stored.get();
            mustBeSame(announced, it.sha256(), it.bytes());
            return;
        }
        if (uploads.unfinished(scope, announced.id().city()) >= MOST_AT_ONCE) throw new Refusal("file.wait");
        if (uploads.add(scope, announced, to, clock.instant())) return;
        var known = uploads.lock(scope, announced.id()).orElseThrow(() -> new Refusal("file.id-taken"));
        mustBeSame(announced, known.announced().sha256(), known.announced().bytes());
    }

    Progress progress(Actor actor, Id id) {
        actor.mustBe(Role.WORKER);
        var scope = new OfWorker(actor.worker());
        var upload = uploads.lock(scope, id).orElse(null);
        if (upload != null)
            return new Progress(upload.received(), upload.announced().bytes());
        var stored = files.named(scope, id).orElseThrow(() -> new Refusal("file.unknown"));
        return new Progress(stored.bytes(), stored.bytes());
    }

    Progress append(Actor actor, Id id, int offset, byte[] piece) {
        var scope = new OfWorker(actor.worker());
        var upload = uploads.lock(scope, id).orElseThrow(() -> new Refusal("file.unknown"));
        int bytes = upload.announced().bytes();
        if (upload.received() != offset) throw new WrongOffset(new Progress(upload.received(), bytes));
        uploads.append(scope, id, offset, piece.length, pieces.seal(piece), clock.instant());
        return new Progress(offset + piece.length, bytes);
    }

    /// Checks the whole and keeps it. What is wrong is answered and not thrown, for then the upload goes, and stays
    /// gone.
    Optional<Refusal> finish(Actor actor, Id id) {
        var scope = new OfWorker(actor.worker());
        var upload = uploads.lock(scope, id).orElse(null);
        if (upload == null || !upload.isWhole()) return Optional.empty();
        var seen = new ContentCheck(upload.announced());
        pieces.each(upload.announced().bytes(), start -> uploads.part(id, start), seen::take);
        var wrong = seen.wrong();
        if (wrong == null) {
            files.keep(scope, id, seen.sm3(), clock.instant());
            audit.record(actor, id.city(), "evidence.store", id.uuid(), seen.sm3());
        }
        uploads.drop(scope, id);
        return Optional.ofNullable(wrong);
    }

    void drop(Actor actor, Id id) {
        actor.mustBe(Role.WORKER);
        var scope = new OfWorker(actor.worker());
        if (files.named(scope, id).isPresent()) throw new Refusal("file.kept");
        if (uploads.lock(scope, id).isEmpty()) throw new Refusal("file.unknown");
        uploads.drop(scope, id);
    }

    private static void mustBeSame(NewUpload announced, String sha256, int bytes) {
        if (!announced.sha256().equals(sha256) || announced.bytes() != bytes) throw new Refusal("file.id-taken");
    }
}

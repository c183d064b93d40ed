package org.gridwrit.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 取证材料 What has come: for the court that asked, and for the worker who brought it. Each look at a content is on the
/// trail.
@Service
@Transactional(readOnly = true)
public class EvidenceFiles {
    private static final Role[] READERS = {Role.OFFICER, Role.LIAISON, Role.PRESIDENT, Role.WORKER};

    private final EvidenceStore store;
    private final Pieces pieces;
    private final Audit audit;

    EvidenceFiles(EvidenceStore store, Pieces pieces, Audit audit) {
        this.store = store;
        this.pieces = pieces;
        this.audit = audit;
    }

    /// @throws Refusal `file.unknown`, also for one of somebody else
    public EvidenceFile named(Actor actor, Id id) {
        actor.mustBe(READERS);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("file.unknown"));
    }

    public List<EvidenceFile> ofTask(Actor actor, Id task) {
        actor.mustBe(READERS);
        return store.ofTask(actor.scope(), task);
    }

    /// Of all tasks of a case, the latest first, of what comes before a time and a key.
    public List<EvidenceFile> ofCase(Actor actor, Id casefile, Instant at, UUID before, int limit) {
        actor.mustBe(READERS);
        return store.ofCase(actor.scope(), casefile, at, before, limit);
    }

    /// 查阅 On the trail of the task before anything of it goes out.
    ///
    /// @throws Refusal `file.unknown`
    @Transactional
    public EvidenceFile look(Actor actor, Id id) {
        var file = named(actor, id);
        audit.look(
                actor,
                id.city(),
                "evidence.look",
                file.task().uuid(),
                file.purpose().name());
        return file;
    }

    /// One piece after the other, each in a transaction of its own: a slow reader holds no connection.
    ///
    /// @param start where the piece begins; the first at 0, the others where the one before ended
    public byte[] piece(Actor actor, EvidenceFile file, int start) {
        named(actor, file.id());
        return pieces.open(store.content(file.id(), start));
    }
}

package org.gridwrit.docket.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// 批量办理 Looked at, done, undone. Not one transaction but one for each change, see [BatchDesk]; the audit has the line
/// of
/// each change and one for the batch.
@Service
class Batches {
    private static final int LONGEST = 200;

    private final BatchBook book;
    private final BatchDesk desk;

    Batches(BatchBook book, BatchDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    /// What would happen to each, and why not; changes nothing.
    List<Change> preview(Actor actor, Order order) {
        return book.preview(actor, order);
    }

    /// @param id made by whoever asks; the same again does nothing
    BatchOutcome carryOut(Actor actor, UUID id, Order order, String reason) {
        var why = reason.strip();
        if (why.isEmpty()) throw new Refusal("batch.reason-missing");
        if (why.length() > LONGEST) throw new Refusal("batch.reason-long", LONGEST);
        if (order.kind() == BatchKind.OFFICER && order.target().isBlank()) throw new Refusal("batch.officer-missing");
        var changes = book.preview(actor, order);
        book.begin(actor, id, order, why);
        var left = new ArrayList<BatchOutcome.Left>();
        for (var change : changes) {
            var code = change.why();
            if (code == null) code = tried(() -> desk.carryOut(actor, id, order, change, why));
            if (code != null) left.add(new BatchOutcome.Left(change.caseNumber(), code));
        }
        return new BatchOutcome(changes.size() - left.size(), left);
    }

    /// What went on meanwhile is left as it is.
    BatchOutcome undo(Actor actor, UUID id) {
        var batch = book.beginUndoing(actor, id);
        var items = book.standing(actor, id);
        var left = new ArrayList<BatchOutcome.Left>();
        for (var item : items) {
            var code = tried(() -> desk.undo(actor, id, batch.kind(), batch.target(), item));
            if (code != null) left.add(new BatchOutcome.Left(item.caseNumber(), code));
        }
        return new BatchOutcome(items.size() - left.size(), left);
    }

    List<Batch> list(Actor actor) {
        return book.list(actor);
    }

    /// @return the code of the refusal; null when it was done
    private static @Nullable String tried(Runnable change) {
        try {
            change.run();
            return null;
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}

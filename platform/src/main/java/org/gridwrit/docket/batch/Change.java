package org.gridwrit.docket.batch;

import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 将要发生的变更 What becomes of one case or task, or why nothing does.
///
/// @param task absent where a case itself changes, or has no task that could
/// @param from who has it now; empty for nobody
/// @param to   who will have it; empty for the township, which then finds somebody
/// @param why  the code of the refusal, absent where it can be done
public record Change(
        Id casefile,
        String caseNumber,
        @Nullable Id task,
        @Nullable TaskKind kind,
        String debtor,
        String from,
        String to,
        @Nullable String why) {
    public boolean possible() {
        return why == null;
    }

    Change refused(String code) {
        return new Change(casefile, caseNumber, task, kind, debtor, from, to, code);
    }

    /// The key of what changes.
    public Id subject() {
        return task == null ? casefile : task;
    }
}

package org.gridwrit.task.field;

import java.time.LocalDate;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Priority;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 我的事项 What a worker needs to know to do a task, and no more of the case than that: what the task's [Disclosure]
/// does not allow is not in it.
///
/// @param version grows with each change of state
/// @param visit   equal for tasks about one debtor in one village
/// @param reason  why the court returned it
/// @param outcome what was reported last, while the court has not answered
public record Errand(
        Id id,
        long version,
        String visit,
        String court,
        String debtorName,
        String debtorAddress,
        String villageCode,
        TaskKind kind,
        String words,
        Priority priority,
        LocalDate dueOn,
        State state,
        @Nullable String reason,
        @Nullable Outcome outcome,
        Disclosure disclosure) {
    public boolean isNamed() {
        return disclosure == Disclosure.VISIT;
    }

    /// The same with what may be known on this day.
    Errand disclosedOn(LocalDate today) {
        var allowed = Disclosure.of(kind, state, dueOn, today);
        return switch (allowed) {
            case VISIT -> with(debtorName, debtorAddress, words, reason, allowed);
            case SURNAME -> with(Surname.of(debtorName), "", "", null, allowed);
            case NOTHING -> with("", "", "", null, allowed);
        };
    }

    private Errand with(String name, String address, String said, @Nullable String why, Disclosure allowed) {
        return new Errand(
                id,
                version,
                visit,
                court,
                name,
                address,
                villageCode,
                kind,
                said,
                priority,
                dueOn,
                state,
                why,
                outcome,
                allowed);
    }
}

package org.gridwrit.task.look;

import java.time.Instant;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Look;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskView;
import org.jspecify.annotations.Nullable;

/// One look at a case or at one of its tasks.
///
/// @param task    absent when it was the case itself; `kind` likewise
/// @param purpose of the message `audit-purpose.…`; empty for lists
/// @param listed  in a list: the first time that day
public record CaseLook(
        Instant at,
        String who,
        Role role,
        String action,
        @Nullable Id task,
        @Nullable TaskKind kind,
        String purpose,
        boolean listed) {
    static CaseLook of(Look look, @Nullable TaskView task) {
        return new CaseLook(
                look.at(),
                look.who(),
                Role.valueOf(look.role()),
                look.action(),
                task == null ? null : task.id(),
                task == null ? null : task.kind(),
                look.purpose(),
                look.listed());
    }
}

package org.gridwrit.task.state;

import org.gridwrit.task.Outcome;
import org.gridwrit.task.State;
import org.gridwrit.task.state.TaskState.Accepted;
import org.gridwrit.task.state.TaskState.Confirmed;
import org.gridwrit.task.state.TaskState.Dispatched;
import org.gridwrit.task.state.TaskState.Expired;
import org.gridwrit.task.state.TaskState.Planned;
import org.gridwrit.task.state.TaskState.Reassigned;
import org.gridwrit.task.state.TaskState.Recused;
import org.gridwrit.task.state.TaskState.Reported;
import org.gridwrit.task.state.TaskState.Returned;
import org.gridwrit.task.state.TaskState.Withdrawn;
import org.jspecify.annotations.Nullable;

/// A state as the three columns of `task.task` that hold it.
record StateColumns(
        String state, @Nullable String reason, @Nullable String outcome) {
    static StateColumns of(TaskState state) {
        var name = state.name().name();
        return switch (state) {
            case Planned _, Dispatched _, Accepted _, Recused _, Expired _ -> new StateColumns(name, null, null);
            case Reported(var outcome) -> new StateColumns(name, null, outcome.name());
            case Confirmed(var outcome) -> new StateColumns(name, null, outcome.name());
            case Returned(var reason) -> new StateColumns(name, reason, null);
            case Reassigned(var reason) -> new StateColumns(name, reason, null);
            case Withdrawn(var reason) -> new StateColumns(name, reason, null);
        };
    }

    TaskState read() {
        return switch (State.valueOf(state)) {
            case PLANNED -> new Planned();
            case DISPATCHED -> new Dispatched();
            case ACCEPTED -> new Accepted();
            case REPORTED -> new Reported(Outcome.valueOf(present(outcome)));
            case CONFIRMED -> new Confirmed(Outcome.valueOf(present(outcome)));
            case RETURNED -> new Returned(present(reason));
            case RECUSED -> new Recused();
            case REASSIGNED -> new Reassigned(present(reason));
            case WITHDRAWN -> new Withdrawn(present(reason));
            case EXPIRED -> new Expired();
        };
    }

    /// The CHECK `task_state_facts` holds; a missing fact is a broken table.
    private String present(@Nullable String fact) {
        if (fact == null) throw new IllegalStateException("task.state " + state + " without its facts");
        return fact;
    }
}

package org.gridwrit.task.state;

import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.State;

/// 事项状态 Each state carries the facts that are true only in it. A verb answers the next state, the same state when its
/// wish is fulfilled already, or refuses. The table's CHECK says the same.
public sealed interface TaskState {
    record Planned() implements TaskState {}

    record Dispatched() implements TaskState {}

    record Accepted() implements TaskState {}

    record Reported(Outcome outcome) implements TaskState {}

    record Returned(String reason) implements TaskState {}

    record Confirmed(Outcome outcome) implements TaskState {}

    /// The reason is sealed and lies elsewhere.
    record Recused() implements TaskState {}

    record Reassigned(String reason) implements TaskState {}

    record Withdrawn(String reason) implements TaskState {}

    record Expired() implements TaskState {}

    default TaskState dispatched() {
        return switch (this) {
            case Planned _, Dispatched _ -> new Dispatched();
            case Accepted _, Reported _, Returned _ -> throw new Refusal("task.has-worker");
            case Confirmed _, Recused _, Reassigned _, Withdrawn _, Expired _ -> throw ended();
        };
    }

    /// Accepting what has gone further already changes nothing.
    default TaskState accepted() {
        return switch (this) {
            case Dispatched _ -> new Accepted();
            case Accepted _, Reported _, Returned _, Confirmed _ -> this;
            case Planned _ -> throw new Refusal("task.not-dispatched");
            case Recused _, Reassigned _, Withdrawn _, Expired _ -> throw ended();
        };
    }

    default TaskState recused() {
        return switch (this) {
            case Dispatched _, Accepted _, Returned _, Recused _ -> new Recused();
            case Planned _ -> throw new Refusal("task.not-dispatched");
            case Reported _, Confirmed _ -> throw new Refusal("task.already-reported");
            case Reassigned _, Withdrawn _, Expired _ -> throw ended();
        };
    }

    /// The phone may not know yet what the task has become. Its report is kept; nothing reopens.
    default TaskState reported(Outcome outcome) {
        return switch (this) {
            case Dispatched _, Accepted _, Returned _, Reported _ -> new Reported(outcome);
            case Confirmed _, Recused _, Reassigned _, Withdrawn _, Expired _ -> this;
            case Planned _ -> throw new Refusal("task.not-dispatched");
        };
    }

    default TaskState confirmed() {
        return switch (this) {
            case Reported(var outcome) -> new Confirmed(outcome);
            case Confirmed _ -> this;
            case Planned _, Dispatched _, Accepted _, Returned _ -> throw new Refusal("task.nothing-reported");
            case Recused _, Reassigned _, Withdrawn _, Expired _ -> throw ended();
        };
    }

    default TaskState returned(String reason) {
        return switch (this) {
            case Reported _ -> new Returned(reason);
            case Planned _, Dispatched _, Accepted _, Returned _ -> throw new Refusal("task.nothing-reported");
            case Confirmed _, Recused _, Reassigned _, Withdrawn _, Expired _ -> throw ended();
        };
    }

    /// What was reported waits for the court's answer, not for another worker. What expired may go to another.
    default TaskState reassigned(String reason) {
        return switch (this) {
            case Planned _, Dispatched _, Accepted _, Returned _, Expired _ -> new Reassigned(reason);
            case Reported _ -> throw new Refusal("task.already-reported");
            case Confirmed _, Recused _, Reassigned _, Withdrawn _ -> throw ended();
        };
    }

    default TaskState withdrawn(String reason) {
        return switch (this) {
            case Planned _, Dispatched _, Accepted _, Reported _, Returned _ -> new Withdrawn(reason);
            case Withdrawn _ -> this;
            case Confirmed _, Recused _, Reassigned _, Expired _ -> throw ended();
        };
    }

    /// What was reported in time is never overdue, however long the court takes.
    default TaskState expired() {
        return switch (this) {
            case Planned _, Dispatched _, Accepted _, Returned _, Expired _ -> new Expired();
            case Reported _ -> throw new Refusal("task.already-reported");
            case Confirmed _, Recused _, Reassigned _, Withdrawn _ -> throw ended();
        };
    }

    default State name() {
        return switch (this) {
            case Planned _ -> State.PLANNED;
            case Dispatched _ -> State.DISPATCHED;
            case Accepted _ -> State.ACCEPTED;
            case Reported _ -> State.REPORTED;
            case Returned _ -> State.RETURNED;
            case Confirmed _ -> State.CONFIRMED;
            case Recused _ -> State.RECUSED;
            case Reassigned _ -> State.REASSIGNED;
            case Withdrawn _ -> State.WITHDRAWN;
            case Expired _ -> State.EXPIRED;
        };
    }

    private Refusal ended() {
        return new Refusal("task.ended", name());
    }
}

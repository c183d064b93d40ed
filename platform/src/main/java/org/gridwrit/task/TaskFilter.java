package org.gridwrit.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which tasks a list shows.
///
/// @param group absent for all
/// @param dueBy only what is open and due on or before this day
/// @param since   only what came into its state after this
/// @param outcome only what was reported last like this
/// @param officer only of cases of this officer
public record TaskFilter(
        @Nullable Group group,
        @Nullable TaskKind kind,
        @Nullable LocalDate dueBy,
        @Nullable Instant since,
        @Nullable Outcome outcome,
        @Nullable String officer) {
    public TaskFilter(@Nullable Group group, @Nullable TaskKind kind, @Nullable LocalDate dueBy) {
        this(group, kind, dueBy, null);
    }

    public TaskFilter(
            @Nullable Group group, @Nullable TaskKind kind, @Nullable LocalDate dueBy, @Nullable Instant since) {
        this(group, kind, dueBy, since, null, null);
    }

    public static final TaskFilter ALL = new TaskFilter(null, null, null);

    /// 已交付 Documents handed over, whatever the court has said to it.
    public static final TaskFilter DELIVERED = new TaskFilter(null, TaskKind.SERVE, null, null, Outcome.SERVED, null);

    /// What somebody looks for: who has to act next.
    public enum Group {
        ANSWER(State.REPORTED), // 待确认
        DISPATCH(State.PLANNED), // 待派发
        WORK(State.DISPATCHED, State.ACCEPTED, State.RETURNED), // 办理中
        CONFIRMED(State.CONFIRMED), // 已确认
        RECUSED(State.RECUSED), // 回避
        ENDED(State.RECUSED, State.REASSIGNED, State.WITHDRAWN, State.EXPIRED); // 已终止

        @SuppressWarnings("ImmutableEnumChecker") // never written after construction
        private final EnumSet<State> states;

        Group(State first, State... more) {
            states = EnumSet.of(first, more);
        }

        public Set<State> states() {
            return EnumSet.copyOf(states);
        }
    }
}

package org.gridwrit.task.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.task.State.ACCEPTED;
import static org.gridwrit.task.State.CONFIRMED;
import static org.gridwrit.task.State.DISPATCHED;
import static org.gridwrit.task.State.EXPIRED;
import static org.gridwrit.task.State.PLANNED;
import static org.gridwrit.task.State.REASSIGNED;
import static org.gridwrit.task.State.RECUSED;
import static org.gridwrit.task.State.REPORTED;
import static org.gridwrit.task.State.RETURNED;
import static org.gridwrit.task.State.WITHDRAWN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TaskStateTest {
    static TaskState in(State name) {
        return switch (name) {
            case PLANNED -> new TaskState.Planned();
            case DISPATCHED -> new TaskState.Dispatched();
            case ACCEPTED -> new TaskState.Accepted();
            case REPORTED -> new TaskState.Reported(Outcome.FOUND);
            case RETURNED -> new TaskState.Returned("照片不清");
            case CONFIRMED -> new TaskState.Confirmed(Outcome.FOUND);
            case RECUSED -> new TaskState.Recused();
            case REASSIGNED -> new TaskState.Reassigned("已搬家");
            case WITHDRAWN -> new TaskState.Withdrawn("已履行");
            case EXPIRED -> new TaskState.Expired();
        };
    }

    /// For each state: the state a verb leads to, or the code it is refused with.
    record Row(Verb verb, UnaryOperator<TaskState> step, Map<State, Object> answers) {
        @Override
        public String toString() {
            return verb.name();
        }
    }

    static Stream<Row> table() {
        var ended = "task.ended";
        var nothing = "task.nothing-reported";
        var already = "task.already-reported";
        return Stream.of(
                row(
                        Verb.DISPATCH,
                        TaskState::dispatched,
                        DISPATCHED,
                        DISPATCHED,
                        "task.has-worker",
                        "task.has-worker",
                        "task.has-worker",
                        ended,
                        ended,
                        ended,
                        ended,
                        ended),
                row(
                        Verb.ACCEPT,
                        TaskState::accepted,
                        "task.not-dispatched",
                        ACCEPTED,
                        ACCEPTED,
                        REPORTED,
                        RETURNED,
                        CONFIRMED,
                        ended,
                        ended,
                        ended,
                        ended),
                row(
                        Verb.RECUSE,
                        TaskState::recused,
                        "task.not-dispatched",
                        RECUSED,
                        RECUSED,
                        already,
                        RECUSED,
                        already,
                        RECUSED,
                        ended,
                        ended,
                        ended),
                row(
                        Verb.REPORT,
                        it -> it.reported(Outcome.MOVED_AWAY),
                        "task.not-dispatched",
                        REPORTED,
                        REPORTED,
                        REPORTED,
                        REPORTED,
                        CONFIRMED,
                        RECUSED,
                        REASSIGNED,
                        WITHDRAWN,
                        EXPIRED),
                row(
                        Verb.CONFIRM,
                        TaskState::confirmed,
                        nothing,
                        nothing,
                        nothing,
                        CONFIRMED,
                        nothing,
                        CONFIRMED,
                        ended,
                        ended,
                        ended,
                        ended),
                row(
                        Verb.RETURN,
                        it -> it.returned("时间不对"),
                        nothing,
                        nothing,
                        nothing,
                        RETURNED,
                        nothing,
                        ended,
                        ended,
                        ended,
                        ended,
                        ended),
                row(
                        Verb.REASSIGN,
                        it -> it.reassigned("换人"),
                        REASSIGNED,
                        REASSIGNED,
                        REASSIGNED,
                        already,
                        REASSIGNED,
                        ended,
                        ended,
                        ended,
                        ended,
                        REASSIGNED),
                row(
                        Verb.WITHDRAW,
                        it -> it.withdrawn("和解"),
                        WITHDRAWN,
                        WITHDRAWN,
                        WITHDRAWN,
                        WITHDRAWN,
                        WITHDRAWN,
                        ended,
                        ended,
                        ended,
                        WITHDRAWN,
                        ended),
                row(
                        Verb.EXPIRE,
                        TaskState::expired,
                        EXPIRED,
                        EXPIRED,
                        EXPIRED,
                        already,
                        EXPIRED,
                        ended,
                        ended,
                        ended,
                        ended,
                        EXPIRED));
    }

    /// Answers in the order PLANNED, DISPATCHED, ACCEPTED, REPORTED, RETURNED, CONFIRMED, RECUSED, REASSIGNED, …
    static Row row(Verb verb, UnaryOperator<TaskState> step, Object... answers) {
        var byState = new EnumMap<State, Object>(State.class);
        var order = List.of(answers).iterator();
        for (var state : State.values()) byState.put(state, order.next());
        return new Row(verb, step, byState);
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyVerbInEveryStateLeadsWhereTheTableSays(Row row) {
        row.answers.forEach((state, answer) -> {
            var from = in(state);
            if (answer instanceof State to) {
                assertThat(row.step.apply(from).name()).as("%s %s", state, row).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> row.step.apply(from))
                        .as("%s %s", state, row)
                        .isInstanceOfSatisfying(
                                Refusal.class, it -> assertThat(it.code()).isEqualTo(answer));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void theColumnsOfTheTableGiveBackTheStateWithItsFacts(State name) {
        var state = in(name);
        assertThat(state.name()).isEqualTo(name);
        assertThat(StateColumns.of(state).read()).isEqualTo(state);
    }

    @Test
    void aSecondReportReplacesTheOutcomeOfTheFirst() {
        assertThat(new TaskState.Reported(Outcome.NOT_FOUND).reported(Outcome.FOUND))
                .isEqualTo(new TaskState.Reported(Outcome.FOUND));
    }

    @Test
    void aLateReportLeavesTheFactsOfTheEndAlone() {
        var withdrawn = new TaskState.Withdrawn("已履行");
        assertThat(withdrawn.reported(Outcome.FOUND)).isEqualTo(withdrawn);
        var confirmed = new TaskState.Confirmed(Outcome.FOUND);
        assertThat(confirmed.reported(Outcome.NOT_FOUND)).isEqualTo(confirmed);
    }
}

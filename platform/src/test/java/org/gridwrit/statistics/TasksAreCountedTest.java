package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskTest;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TaskTest
@DisplayName("事项从派发到确认，逐步计入统计")
class TasksAreCountedTest {
    @Autowired
    Stage.Scenes scenes;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();

    @Test
    @DisplayName("派发、签收、反馈、确认各计一次")
    void eachStepCounts() {
        var task = scenes.confirmed(cast);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(counted(task))
                        .contains(
                                "TASKS_ASKED", "TASKS_ACCEPTED", "TASKS_ANSWERED", "TASKS_CONFIRMED", "TASKS_USEFUL"));
    }

    @Test
    @DisplayName("撤回、改派、逾期：撤回和逾期照计，改派由接续的事项计")
    void endsCount() {
        var withdrawn = scenes.in(State.WITHDRAWN, cast);
        var reassigned = scenes.in(State.REASSIGNED, new Cast());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(counted(withdrawn)).contains("TASKS_ASKED", "TASKS_WITHDRAWN");
            assertThat(counted(reassigned)).isEmpty();
        });
    }

    private List<String> counted(Id task) {
        return jdbc.sql("select measure from statistics.fact where city_code = :city and subject_id = :task")
                .param("city", task.city())
                .param("task", task.uuid())
                .query((row, _) -> row.getString(1))
                .list();
    }
}

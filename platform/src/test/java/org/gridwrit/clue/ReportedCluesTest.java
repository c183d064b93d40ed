package org.gridwrit.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Report;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskReported;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TaskTest
class ReportedCluesTest {
    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();

    @Test
    @DisplayName("网格员反馈的线索自动登记：一次反馈一条，听到两次也是一条；看到人的不登记")
    void aReportedClueIsBornOnce() {
        var task = scenes.accepted(cast);
        tasks.report(cast.li, task, Stage.found());
        var report = new Report(
                UUID.randomUUID(),
                Outcome.PROPERTY_FOUND,
                "",
                new org.gridwrit.task.Clue(ClueKind.VEHICLE, "门口停着桂F·A2345"),
                null,
                TurnedClock.NOON);
        tasks.report(cast.li, task, report);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(born(task)).hasSize(1));
        transaction.executeWithoutResult(_ -> events.publishEvent(new TaskReported(
                task,
                (UUID) java.util.Objects.requireNonNull(scenes.row(task).get("case_id")),
                "（2026）桂1481执123号",
                Cast.PINGXIANG,
                Cast.VILLAGE,
                TaskKind.FIND_PERSON,
                report.id(),
                Outcome.PROPERTY_FOUND,
                State.REPORTED,
                java.time.Instant.now())));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                jdbc.sql("select count(*) from event_publication where serialized_event like :report")
                                        .param("report", "%" + report.id() + "%")
                                        .query(Integer.class)
                                        .single())
                        .isZero());
        assertThat(born(task)).containsExactly(AssetKind.VEHICLE + " WORKER 451481100");
    }

    private List<String> born(Id task) {
        return jdbc.sql(
                        "select kind || ' ' || source || ' ' || town_code from clue.clue where city_code = ? and task_id = ?")
                .params(task.city(), task.uuid())
                .query((row, _) -> row.getString(1))
                .list();
    }
}

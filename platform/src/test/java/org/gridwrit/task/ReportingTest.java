package org.gridwrit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.task.Stage.found;
import static org.gridwrit.task.Stage.report;

import java.util.UUID;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
class ReportingTest {
    @Autowired
    Tasks tasks;

    @Autowired
    SealedText texts;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    ApplicationEvents events;

    final Cast cast = new Cast();

    @Test
    void aResentReportIsStoredOnce() {
        var task = scenes.dispatched(cast);
        var found = found();

        tasks.report(cast.li, task, found);
        tasks.report(cast.li, task, found);

        assertThat(scenes.count("report", task)).isEqualTo(1);
        assertThat(scenes.audited(task)).containsExactly("task.plan", "task.report");
        assertThat(events.stream(TaskReported.class)).hasSize(1);
        assertThat(scenes.stateOf(task)).isEqualTo(State.REPORTED);
    }

    @Test
    void aReportResentAfterTheCourtReturnedItReopensNothing() {
        var task = scenes.accepted(cast);
        var found = found();
        tasks.report(cast.li, task, found);
        tasks.returnWith(cast.wei, task, Stage.key(), "请写明时间");

        tasks.report(cast.li, task, found);

        assertThat(scenes.stateOf(task)).isEqualTo(State.RETURNED);
        assertThat(scenes.count("report", task)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CONFIRMED", "RECUSED", "REASSIGNED", "WITHDRAWN", "EXPIRED"})
    void aLateReportIsKeptReopensNothingAndSaysWhatTheTaskHadBecome(State end) {
        var task = scenes.in(end, cast);
        var before = scenes.row(task);
        var late = report(Outcome.MOVED_AWAY, "上月已搬走");

        tasks.report(cast.li, task, late);

        assertThat(scenes.row(task)).usingRecursiveComparison().isEqualTo(before);
        assertThat(stateAtReport(task, late.id())).isEqualTo(end.name());
        assertThat(scenes.audited(task)).contains("task.report");
    }

    @Test
    void aPlannedTaskIsNotYetTheWorkersBusiness() {
        var task = scenes.plan(
                cast.lu,
                new Stage.Wanted(Stage.key(), Stage.key(), new byte[] {1}, TaskKind.SERVE, Cast.PINGXIANG, null));
        assertRefused("task.unknown", () -> tasks.report(cast.li, task, report(Outcome.SERVED, "已交")));
    }

    @Test
    void aWorkerCannotReportOnAnothersTask() {
        var task = scenes.dispatched(cast);
        assertRefused("task.unknown", () -> tasks.report(cast.nong, task, found()));
        assertRefused("access.role", () -> tasks.report(cast.wei, task, found()));
        assertThat(scenes.count("report", task)).isZero();
    }

    @Test
    void anIdThatStandsForAnotherReportIsRefusedSoThatNothingIsLostSilently() {
        var task = scenes.dispatched(cast);
        var other = scenes.dispatched(cast);
        var found = found();
        tasks.report(cast.li, task, found);

        assertRefused("report.id-taken", () -> tasks.report(cast.li, other, found));
        assertRefused(
                "report.id-taken",
                () -> tasks.report(
                        cast.li, task, new Report(found.id(), Outcome.NOT_FOUND, "又不在了", null, null, found.seenAt())));
    }

    @Test
    void nothingFoundIsOneTap() {
        var task = scenes.dispatched(cast);
        tasks.report(cast.li, task, report(Outcome.NOT_FOUND, ""));
        assertThat(scenes.row(task)).containsEntry("outcome", "NOT_FOUND");
    }

    @Test
    void anOutcomeOfAnotherKindChangesNothing() {
        var task = scenes.dispatched(cast);
        assertRefused("report.outcome-unlawful", () -> tasks.report(cast.li, task, report(Outcome.SERVED, "已交")));
        assertThat(scenes.stateOf(task)).isEqualTo(State.DISPATCHED);
        assertThat(scenes.count("report", task)).isZero();
    }

    @Test
    void clueAndPositionAreKeptAsThePhoneSentThem() {
        var task = scenes.dispatched(cast);
        var report = new Report(
                Stage.key(),
                Outcome.PROPERTY_FOUND,
                "门口",
                new Clue(ClueKind.VEHICLE, "面包车一辆\0"),
                new Position(106.75, 22.1, 12),
                TurnedClock.NOON.minusSeconds(600));

        tasks.report(cast.li, task, report);

        var row = scenes.jdbc()
                .sql("select * from task.report where id = ?")
                .param(report.id())
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("clue_kind", "VEHICLE")
                .containsEntry("longitude", 106.75)
                .containsEntry("accuracy", 12.0);
        assertThat(texts.open(String.valueOf(row.get("clue_words")))).isEqualTo("面包车一辆");
    }

    @Test
    void everyReportLeavesALineWithWhoAndWhatInTheTrail() {
        var task = scenes.dispatched(cast);
        var found = found();
        tasks.report(cast.li, task, found);
        assertThat(scenes.jdbc()
                        .sql("select actor_name || verb || from_state || to_state from task.event where id = ?")
                        .param(found.id())
                        .query(String.class)
                        .single())
                .isEqualTo("李REPORTDISPATCHEDREPORTED");
    }

    private String stateAtReport(Id task, UUID report) {
        return scenes.jdbc()
                .sql("select task_state from task.report where city_code = ? and task_id = ? and id = ?")
                .params(task.city(), task.uuid(), report)
                .query(String.class)
                .single();
    }

    static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}

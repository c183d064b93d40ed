package org.gridwrit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.ReportingTest.assertRefused;
import static org.gridwrit.task.Stage.found;
import static org.gridwrit.task.Stage.key;
import static org.gridwrit.task.Stage.report;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.task.list.TaskEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/// What the court does with a report, and with tasks it no longer needs.
@TaskTest
@Transactional
class DecidingTest {
    @Autowired
    Tasks tasks;

    @Autowired
    SealedText texts;

    @Autowired
    TaskLists lists;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    ApplicationEvents events;

    final Cast cast = new Cast();

    @Test
    void aConfirmedReportCountsOnceWithEverythingTheFiguresNeed() {
        var task = scenes.accepted(cast);
        var seen =
                new Report(key(), Outcome.PROPERTY_FOUND, "", new Clue(ClueKind.VEHICLE, "货车"), null, TurnedClock.NOON);
        tasks.report(cast.li, task, seen);
        var command = key();

        tasks.confirm(cast.wei, task, command, seen.id());
        tasks.confirm(cast.wei, task, command, seen.id());
        tasks.confirm(cast.lu, task, key(), seen.id());

        assertThat(scenes.stateOf(task)).isEqualTo(State.CONFIRMED);
        assertThat(events.stream(TaskConfirmed.class)).singleElement().satisfies(it -> {
            assertThat(it.task()).isEqualTo(task);
            assertThat(it.court()).isEqualTo(Cast.PINGXIANG);
            assertThat(it.livelihood()).isEqualTo(Livelihood.WAGES);
            assertThat(it.outcome()).isEqualTo(Outcome.PROPERTY_FOUND);
            assertThat(it.clueKind()).isEqualTo(ClueKind.VEHICLE);
            assertThat(it.report()).isEqualTo(seen.id());
            assertThat(it.day()).isEqualTo(LocalDate.of(2026, 11, 23));
        });
    }

    @Test
    void nobodyConfirmsWhatHasNotBeenRead() {
        var task = scenes.accepted(cast);
        var first = found();
        tasks.report(cast.li, task, first);
        tasks.report(cast.li, task, report(Outcome.MOVED_AWAY, "其实已搬走"));
        assertRefused("task.newer-report", () -> tasks.confirm(cast.wei, task, key(), first.id()));
    }

    @Test
    void onlyTheCourtThatAskedDecides() {
        var task = scenes.reported(cast);
        var report = lists.standing(cast.wei, task).orElseThrow().id();
        assertRefused("task.of-another-court", () -> tasks.confirm(cast.above, task, key(), report));
        assertRefused("task.unknown", () -> tasks.confirm(cast.elsewhere, task, key(), report));
        assertRefused("access.role", () -> tasks.confirm(cast.huang, task, key(), report));
        assertRefused("access.role", () -> tasks.confirm(cast.li, task, key(), report));
        assertRefused("task.of-another-court", () -> tasks.withdraw(cast.above, task, key(), "不必"));
        assertThat(scenes.stateOf(task)).isEqualTo(State.REPORTED);
    }

    @Test
    void aReturnSaysWhyAndTheNextReportIsAnsweredAnew() {
        var task = scenes.reported(cast);
        assertRefused("task.reason-missing", () -> tasks.returnWith(cast.wei, task, key(), "  "));

        tasks.returnWith(cast.wei, task, key(), "请写明时间");
        assertThat(scenes.row(task)).containsEntry("state", "RETURNED");
        assertThat(texts.open(String.valueOf(scenes.row(task).get("state_reason"))))
                .isEqualTo("请写明时间");

        var second = report(Outcome.FOUND, "今早八点在家");
        tasks.report(cast.li, task, second);
        tasks.confirm(cast.wei, task, key(), second.id());
        assertThat(scenes.stateOf(task)).isEqualTo(State.CONFIRMED);
        assertThat(scenes.count("report", task)).isEqualTo(2);
    }

    @Test
    void aWithdrawalSentTwiceIsOneAndAnotherCommandUnderItsIdIsRefused() {
        var task = scenes.reported(cast);
        var command = key();
        tasks.withdraw(cast.wei, task, command, "已履行");
        tasks.withdraw(cast.wei, task, command, "已履行");
        assertThat(scenes.audited(task)).containsOnlyOnce("task.withdraw");
        assertRefused("command.id-taken", () -> tasks.returnWith(cast.wei, task, command, "请补充"));
        assertRefused("task.ended", () -> tasks.returnWith(cast.wei, task, key(), "请补充"));
    }

    @Test
    void everyChangeHasWhoWhenAndWhyInTheTrailAndTheAudit() {
        var task = scenes.returned(cast);
        assertThat(lists.timeline(cast.wei, task))
                .extracting(TaskEvent::verb)
                .containsExactlyInAnyOrder("PLAN", "ACCEPT", "REPORT", "RETURN");
        assertThat(lists.timeline(cast.wei, task))
                .filteredOn(it -> it.verb().equals("RETURN"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.actor()).isEqualTo("韦法官");
                    assertThat(it.reason()).isEqualTo("请写明时间");
                    assertThat(it.at().toInstant()).isBetween(TurnedClock.NOON, TurnedClock.NOON.plusMillis(1));
                });
        assertThat(scenes.audited(task)).containsExactly("task.accept", "task.plan", "task.report", "task.return");
    }

    @Test
    void aTaskIsReadByItsCourtTheCourtAboveAndItsTownshipAndByNobodyElse() {
        var task = scenes.dispatched(cast);
        assertThat(lists.named(cast.wei, task).id()).isEqualTo(task);
        assertThat(lists.named(cast.above, task).id()).isEqualTo(task);
        assertThat(lists.named(cast.huang, task).id()).isEqualTo(task);
        assertRefused("task.unknown", () -> lists.named(cast.elsewhere, task));
        assertRefused("task.unknown", () -> lists.named(cast.farTownship, task));
        assertRefused("access.role", () -> lists.named(cast.committee, task));
        assertRefused("access.role", () -> lists.list(cast.committee, TaskFilter.ALL, null));
        assertRefused("access.role", () -> lists.list(cast.admin, TaskFilter.ALL, null));
        assertThat(ids(cast.wei)).contains(task);
        assertThat(ids(cast.above)).contains(task);
        assertThat(ids(cast.huang)).contains(task);
        assertThat(ids(cast.elsewhere)).doesNotContain(task);
        assertThat(ids(cast.farTownship)).doesNotContain(task);
        assertThat(lists.timeline(cast.elsewhere, task)).isEmpty();
    }

    @Test
    void listsPageByKeyAndFilterByWhoHasToAct() {
        for (int i = 0; i < TaskLists.PAGE + 3; i++) scenes.dispatched(cast);
        var reported = scenes.reported(cast);

        var first = lists.list(cast.wei, TaskFilter.ALL, null);
        var second = lists.list(cast.wei, TaskFilter.ALL, first.next());
        assertThat(first.rows()).hasSize(TaskLists.PAGE);
        assertThat(second.rows()).doesNotContainAnyElementsOf(first.rows()).isNotEmpty();

        var toAnswer = lists.list(cast.wei, new TaskFilter(TaskFilter.Group.ANSWER, TaskKind.FIND_PERSON, null), null);
        assertThat(toAnswer.rows()).extracting(TaskView::id).contains(reported);
        assertThat(toAnswer.rows()).extracting(TaskView::state).containsOnly(State.REPORTED);
        assertThat(lists.list(cast.wei, new TaskFilter(null, null, Stage.IN_TEN_DAYS.minusDays(1)), null)
                        .rows())
                .isEmpty();
        assertThat(lists.list(cast.huang, new TaskFilter(TaskFilter.Group.WORK, null, Stage.IN_TEN_DAYS), null)
                        .rows())
                .isNotEmpty();
    }

    private List<Id> ids(Actor actor) {
        return lists.list(actor, TaskFilter.ALL, null).rows().stream()
                .map(TaskView::id)
                .toList();
    }
}

package org.gridwrit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.ReportingTest.assertRefused;
import static org.gridwrit.task.Stage.key;
import static org.gridwrit.task.Stage.wanted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.task.field.Errand;
import org.gridwrit.task.field.Errands;
import org.gridwrit.task.field.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/// How tasks come to workers: planned, dispatched, recused from, reassigned.
@TaskTest
@Transactional
class PlanningTest {
    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Errands errands;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    ApplicationEvents events;

    final Cast cast = new Cast();

    @Test
    void aBatchGoesToWorkersWhereThereAreAnyAndWaitsWhereThereAreNone() {
        var planned = tasks.plan(
                cast.lu,
                Cast.CHONGZUO,
                List.of(
                        wanted().to(cast.li).task(),
                        wanted().to(null).task(),
                        wanted().to(cast.nong).task(false)));

        assertThat(planned.dispatched()).hasSize(1);
        assertThat(planned.waiting()).hasSize(2);
        assertThat(events.stream(TaskDispatched.class)).hasSize(1);
        assertThat(events.stream(TaskPlanned.class)).hasSize(2);
    }

    @Test
    void theSameThingIsNotAskedTwiceWhileItIsOpen() {
        var wanted = wanted().to(cast.li);
        var task = scenes.plan(cast.lu, wanted);

        assertThat(tasks.plan(cast.lu, Cast.CHONGZUO, List.of(wanted.task())))
                .isEqualTo(new Planned(List.of(), List.of()));
        assertThat(tasks.plan(
                                cast.lu,
                                Cast.CHONGZUO,
                                List.of(wanted.of(TaskKind.SERVE).task()))
                        .dispatched())
                .hasSize(1);

        tasks.withdraw(cast.wei, task, key(), "重来");
        assertThat(tasks.plan(cast.lu, Cast.CHONGZUO, List.of(wanted.task())).dispatched())
                .hasSize(1);
    }

    @Test
    void aCourtPlansForItselfOnly() {
        assertRefused(
                "task.of-another-court", () -> tasks.plan(cast.elsewhere, Cast.CHONGZUO, List.of(wanted().task())));
        assertRefused("access.role", () -> tasks.plan(cast.li, Cast.CHONGZUO, List.of(wanted().task())));
    }

    @Test
    void aVacantGridIsTheTownshipsToFill() {
        var task = scenes.planned(cast);
        assertThat(lists.list(cast.huang, new TaskFilter(TaskFilter.Group.DISPATCH, null, null), null)
                        .rows())
                .extracting(TaskView::id)
                .contains(task);
        assertRefused("task.no-worker", () -> tasks.dispatch(cast.lu, task, key(), null));

        tasks.dispatch(cast.huang, task, key(), cast.nong.worker());

        assertThat(errands.open(cast.nong)).extracting(Errand::id).containsExactly(task);
        assertRefused("task.has-worker", () -> tasks.dispatch(cast.huang, task, key(), cast.li.worker()));
    }

    @Test
    void chosenTasksGoOutTogetherAndOneThatCannotHoldsUpNoOther() {
        var ready = scenes.plan(cast.lu, wanted().to(cast.li));
        var later = tasks.plan(
                        cast.lu, Cast.CHONGZUO, List.of(wanted().to(cast.li).task(false)))
                .waiting()
                .getFirst();
        var vacant = scenes.planned(cast);
        var gone = scenes.withdrawn(cast);

        assertThat(tasks.dispatchAll(cast.lu, List.of(ready, later, vacant, gone)))
                .isEqualTo(1);

        assertThat(scenes.stateOf(later)).isEqualTo(State.DISPATCHED);
        assertThat(scenes.stateOf(vacant)).isEqualTo(State.PLANNED);
    }

    @Test
    void acceptingTwiceIsOnce() {
        var task = scenes.dispatched(cast);
        var command = key();
        tasks.accept(cast.li, task, command);
        tasks.accept(cast.li, task, command);
        tasks.accept(cast.li, task, key());
        assertThat(scenes.audited(task)).containsOnlyOnce("task.accept");
    }

    @Test
    void whoRecusesIsRidOfTheCaseAndTheReasonStaysWithTheCourt() {
        var wanted = wanted().to(cast.li);
        var task = scenes.plan(cast.lu, wanted);
        tasks.recuse(cast.li, task, key(), "是我表弟");
        var successor = scenes.successorOf(task);

        assertThat(scenes.stateOf(task)).isEqualTo(State.RECUSED);
        assertThat(scenes.stateOf(successor)).isEqualTo(State.PLANNED);
        assertThat(scenes.row(successor)).containsEntry("worker_id", null);
        assertRefused("task.worker-recused", () -> tasks.dispatch(cast.huang, successor, key(), cast.li.worker()));
        assertThat(tasks.plan(
                                cast.lu,
                                Cast.CHONGZUO,
                                List.of(wanted.of(TaskKind.SERVE).task()))
                        .waiting())
                .hasSize(1);

        assertThat(tasks.recusalReason(cast.wei, task)).contains("是我表弟");
        assertThat(tasks.recusalReason(cast.president, task)).contains("是我表弟");
        assertThat(tasks.recusalReason(cast.elsewhere, task)).isEmpty();
        assertRefused("access.role", () -> tasks.recusalReason(cast.lu, task));
        assertRefused("access.role", () -> tasks.recusalReason(cast.huang, task));
        assertThat(scenes.audited(task)).contains("task.look-recusal");
        assertThat(String.valueOf(scenes.jdbc()
                        .sql("select string_agg(e::text, '') from task.event e where task_id = ?")
                        .param(task.uuid())
                        .query(String.class)
                        .single()))
                .doesNotContain("表弟");
    }

    @Test
    void aReassignedTaskGoesOnInAnotherCityAndTheFormerWorkerKeepsTheRight() {
        var task = scenes.accepted(cast);
        var there = new Destination(Cast.VILLAGE_IN_NANNING, Cast.NANNING, key(), cast.pan.worker());
        var command = key();

        var successor =
                tasks.reassign(cast.wei, task, command, there, "已搬到南宁", null).orElseThrow();
        assertThat(tasks.reassign(cast.wei, task, command, there, "已搬到南宁", null))
                .isEmpty();

        assertThat(scenes.stateOf(task)).isEqualTo(State.REASSIGNED);
        assertThat(successor.city()).isEqualTo(Cast.CHONGZUO);
        assertThat(scenes.successorOf(task)).isEqualTo(successor);
        assertThat(errands.open(cast.pan)).extracting(Errand::id).containsExactly(successor);
        assertThat(errands.open(cast.li)).isEmpty();
        assertThat(errands.ended(cast.li)).extracting(Errand::id).contains(task);

        tasks.report(cast.li, task, Stage.report(Outcome.MOVED_AWAY, "去南宁了"));
        tasks.report(cast.pan, successor, Stage.found());
        assertThat(scenes.stateOf(successor)).isEqualTo(State.REPORTED);
    }

    @Test
    void theNextWorkerHasAtLeastAWeek() {
        var soon = scenes.dispatched(cast);
        scenes.jdbc()
                .sql("update task.task set due_on = date '2026-11-24' where id = ?")
                .param(soon.uuid())
                .update();
        tasks.reassign(cast.lu, soon, key(), Stage.toNong(cast), "李在外地", null);
        assertThat(lists.named(cast.lu, scenes.successorOf(soon)).dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));

        var far = scenes.reassigned(cast);
        assertThat(lists.named(cast.lu, scenes.successorOf(far)).dueOn()).isEqualTo(Stage.IN_TEN_DAYS);
        assertRefused(
                "task.due-past",
                () -> tasks.reassign(
                        cast.lu, scenes.dispatched(cast), key(), Stage.toNong(cast), "换人", LocalDate.of(2026, 11, 22)));
    }

    @Test
    void aTownshipReassignsWithinItself() {
        var task = scenes.dispatched(cast);
        var there = new Destination(Cast.VILLAGE_IN_NANNING, Cast.NANNING, key(), cast.pan.worker());
        assertRefused("task.other-township", () -> tasks.reassign(cast.huang, task, key(), there, "搬了", null));
        assertRefused(
                "task.unknown", () -> tasks.reassign(cast.farTownship, task, key(), Stage.toNong(cast), "换", null));
        assertThat(tasks.reassign(cast.huang, task, key(), Stage.toNong(cast), "李请假", null))
                .isPresent();
    }

    @Test
    void anExpiredTaskMayGoToAnother() {
        var task = scenes.expired(cast);
        assertThat(tasks.reassign(cast.lu, task, key(), Stage.toNong(cast), "逾期未办", null))
                .isPresent();
    }

    @Test
    void aDebtorOfTwoCourtsIsOneVisitAndNoCourtSeesTheOthers() {
        var index = new byte[] {4, 2};
        var ours = scenes.plan(
                cast.lu, new Stage.Wanted(key(), key(), index, TaskKind.FIND_PERSON, Cast.PINGXIANG, cast.li.worker()));
        var theirs = scenes.plan(
                cast.elsewhere, new Stage.Wanted(key(), key(), index, TaskKind.SERVE, "桂1402", cast.li.worker()));
        scenes.plan(cast.lu, wanted().to(cast.li));

        var visits = Visit.of(errands.open(cast.li));

        assertThat(visits).hasSize(2);
        assertThat(visits)
                .anySatisfy(
                        it -> assertThat(it.errands().stream().map(Errand::id).toList())
                                .containsExactlyInAnyOrder(ours, theirs));
        assertRefused("task.unknown", () -> lists.named(cast.wei, theirs));
        assertThat(lists.ofCase(cast.wei, new Id(Cast.CHONGZUO, caseOf(theirs))))
                .isEmpty();
    }

    private UUID caseOf(Id task) {
        return lists.named(cast.elsewhere, task).caseId();
    }
}

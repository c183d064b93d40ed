package org.gridwrit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.Stage.found;
import static org.gridwrit.task.Stage.key;
import static org.gridwrit.task.Stage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Two at once: each lock, held by real connections.
@TaskTest
class TogetherTest {
    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Stage.Scenes scenes;

    final Cast cast = new Cast();

    @RepeatedTest(5)
    void twoPhonesReportAndBothReportsAreKept() throws Exception {
        var task = scenes.dispatched(cast);
        var answers = together(
                () -> tasks.report(cast.li, task, found()),
                () -> tasks.report(cast.li, task, report(Outcome.NOT_FOUND, "")));

        assertThat(answers).containsExactly("ok", "ok");
        assertThat(scenes.count("report", task)).isEqualTo(2);
        var standing = lists.standing(cast.wei, task).orElseThrow();
        assertThat(scenes.row(task)).containsEntry("outcome", standing.outcome().name());
    }

    @RepeatedTest(5)
    void oneReportSentTwiceAtOnceIsStoredOnce() throws Exception {
        var task = scenes.dispatched(cast);
        var found = found();
        assertThat(together(() -> tasks.report(cast.li, task, found), () -> tasks.report(cast.li, task, found)))
                .containsExactly("ok", "ok");
        assertThat(scenes.count("report", task)).isEqualTo(1);
        assertThat(scenes.audited(task)).containsOnlyOnce("task.report");
    }

    @RepeatedTest(5)
    void confirmedAndWithdrawnAtOnceIsOneOfThem() throws Exception {
        var task = scenes.reported(cast);
        var report = lists.standing(cast.wei, task).orElseThrow().id();
        var answers = together(
                () -> tasks.confirm(cast.wei, task, key(), report), () -> tasks.withdraw(cast.lu, task, key(), "已履行"));

        assertThat(answers).containsExactlyInAnyOrder("ok", "task.ended");
        assertThat(scenes.audited(task).stream().filter(it -> it.equals("task.confirm") || it.equals("task.withdraw")))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void acceptedTwiceAtOnceIsAcceptedOnce() throws Exception {
        var task = scenes.dispatched(cast);
        assertThat(together(() -> tasks.accept(cast.li, task, key()), () -> tasks.accept(cast.li, task, key())))
                .containsExactly("ok", "ok");
        assertThat(scenes.audited(task)).containsOnlyOnce("task.accept");
    }

    @RepeatedTest(5)
    void reassignedByTwoAtOnceHasOneSuccessor() throws Exception {
        var task = scenes.dispatched(cast);
        var answers = together(
                () -> tasks.reassign(cast.wei, task, key(), Stage.toNong(cast), "换人", null),
                () -> tasks.reassign(cast.huang, task, key(), Stage.toNong(cast), "请假", null));
        assertThat(answers).containsExactlyInAnyOrder("ok", "task.ended");
        assertThat(scenes.successorOf(task)).isNotNull();
    }

    @RepeatedTest(5)
    void oneCommandSentTwiceAtOnceIsDoneOnceAndAnsweredTheSame() throws Exception {
        var task = scenes.reported(cast);
        var command = key();
        assertThat(together(
                        () -> tasks.returnWith(cast.wei, task, command, "请补充"),
                        () -> tasks.returnWith(cast.wei, task, command, "请补充")))
                .containsExactly("ok", "ok");
        assertThat(scenes.audited(task)).containsOnlyOnce("task.return");
    }

    @RepeatedTest(5)
    void theSamePlannedTwiceAtOnceIsOneTask() throws Exception {
        var wanted = Stage.wanted().to(cast.li).task();
        assertThat(together(
                        () -> tasks.plan(cast.lu, Cast.CHONGZUO, List.of(wanted)),
                        () -> tasks.plan(cast.wei, Cast.CHONGZUO, List.of(wanted))))
                .containsExactly("ok", "ok");
        assertThat(scenes.jdbc()
                        .sql("select count(*) from task.task where case_id = ?")
                        .param(wanted.caseId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void twoInstancesExpireEachTaskOnce() throws Exception {
        var task = scenes.dispatched(cast);
        var after = Stage.IN_TEN_DAYS.plusDays(1);
        assertThat(together(
                        () -> tasks.expireDue(Stage.program(), Cast.CHONGZUO, after, 1000),
                        () -> tasks.expireDue(Stage.program(), Cast.CHONGZUO, after, 1000)))
                .containsExactly("ok", "ok");
        assertThat(scenes.audited(task)).containsOnlyOnce("task.expire");
    }

    interface Command {
        void run();
    }

    /// What each was answered: `ok`, or the code of the refusal.
    private static List<String> together(Command... commands) throws Exception {
        var start = new CyclicBarrier(commands.length);
        var answers = new ArrayList<Future<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var command : commands) {
                Callable<String> one = () -> {
                    start.await();
                    try {
                        command.run();
                        return "ok";
                    } catch (Refusal refusal) {
                        return refusal.code();
                    }
                };
                answers.add(threads.submit(one));
            }
            var codes = new ArrayList<String>();
            for (var answer : answers) codes.add(answer.get());
            return codes;
        }
    }
}

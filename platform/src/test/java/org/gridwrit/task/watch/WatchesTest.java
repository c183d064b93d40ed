package org.gridwrit.task.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.task.Stage.wanted;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// 行踪关注 needs an officer who asks, a president who approves, and a last day.
@TaskTest
@Transactional
class WatchesTest {
    @Autowired
    Watches watches;

    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    final Cast cast = new Cast();

    @Test
    void nothingGoesOutBeforeThePresidentHasApproved() {
        var watch = watches.ask(cast.wei, scenes.accepted(cast), today().plusDays(30), "多次走访未遇，邻居称夜间回家");
        assertThat(found(watch).task()).isNull();

        watches.approve(cast.president, watch);

        var approved = found(watch);
        assertThat(approved.decision())
                .isNotNull()
                .extracting(Watch.Decision::by)
                .isEqualTo("梁院长");
        var row = scenes.row(task(approved));
        assertThat(row).containsEntry("kind", "WATCH").containsEntry("state", "PLANNED");
        assertThat(row.get("due_on")).hasToString(today().plusDays(30).toString());
    }

    @Test
    void aWatchCannotBePlannedPastThePresident() {
        assertThatThrownBy(() -> tasks.plan(
                        cast.lu,
                        Cast.CHONGZUO,
                        List.of(wanted().of(TaskKind.WATCH).to(cast.li).task())))
                .hasMessage("task.watch-unapproved");
    }

    @Test
    void thirtyDaysAreTheMostAndTodayIsTooLittle() {
        var task = scenes.accepted(cast);
        assertThatThrownBy(() -> watches.ask(cast.wei, task, today().plusDays(31), "理由"))
                .hasMessage("watch.too-long");
        assertThatThrownBy(() -> watches.ask(cast.wei, task, today(), "理由")).hasMessage("watch.until-past");
        assertThatThrownBy(() -> watches.ask(cast.wei, task, today().plusDays(1), " "))
                .hasMessage("watch.reason-missing");
    }

    @Test
    void nobodyElseAsksOrApproves() {
        var task = scenes.accepted(cast);
        assertThatThrownBy(() -> watches.ask(cast.lu, task, today().plusDays(9), "理由"))
                .hasMessage("access.role");
        assertThatThrownBy(() -> watches.ask(cast.elsewhere, task, today().plusDays(9), "理由"))
                .hasMessage("task.unknown");
        var watch = watches.ask(cast.wei, task, today().plusDays(9), "理由");
        assertThatThrownBy(() -> watches.approve(cast.wei, watch)).hasMessage("access.role");
        assertThatThrownBy(() -> watches.approve(cast.above, watch)).hasMessage("watch.unknown");
    }

    @Test
    void nobodyApprovesTheirOwnRequest() {
        var watch = watches.ask(cast.wei, scenes.accepted(cast), today().plusDays(9), "理由");
        var promoted = new Actor(cast.wei.account(), "韦法官", Role.PRESIDENT, Cast.CHONGZUO, cast.wei.scope());
        assertThatThrownBy(() -> watches.approve(promoted, watch)).hasMessage("watch.own");
    }

    @Test
    void whatIsDecidedStaysDecided() {
        var task = scenes.accepted(cast);
        var watch = watches.ask(cast.wei, task, today().plusDays(9), "理由");
        assertThatThrownBy(() -> watches.ask(cast.wei, task, today().plusDays(9), "再来"))
                .hasMessage("watch.waiting-already");
        watches.decline(cast.president, watch, "尚未查询户籍");
        assertThatThrownBy(() -> watches.approve(cast.president, watch)).hasMessage("watch.decided");
        watches.ask(cast.wei, task, today().plusDays(9), "已查询户籍");
    }

    @Test
    void itEndsByItself() {
        var watch = watches.ask(cast.wei, scenes.accepted(cast), today().plusDays(9), "理由");
        watches.approve(cast.president, watch);
        var task = task(found(watch));
        tasks.dispatch(cast.huang, task, Stage.key(), cast.li.worker());
        scenes.expire(today().plusDays(10));
        assertThat(scenes.stateOf(task)).isEqualTo(State.EXPIRED);
    }

    private Watch found(Id watch) {
        return watches.list(cast.president, false, null).rows().stream()
                .filter(it -> it.id().equals(watch))
                .findFirst()
                .orElseThrow();
    }

    private static Id task(Watch watch) {
        var task = watch.taskId();
        if (task == null) throw new AssertionError("nothing went out");
        return task;
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 23);
    }
}

package org.gridwrit.task.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.sync.SyncPhone.fact;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.task.watch.Watches;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// 行踪关注 on a phone: who answers for it, two taps when the person is seen, and no name after the last day.
@TaskTest
class WatchedTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 26);

    @Autowired
    MockMvc mvc;

    @Autowired
    Tasks tasks;

    @Autowired
    Watches watches;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void aSightingIsTwoTapsAndTheWatchGoesOn() throws Exception {
        var watch = accepted();
        var phone = new SyncPhone(mvc, cast.li);
        var watched = phone.mustPull().path("watched").path(0);
        assertThat(watched.path("id").asString()).isEqualTo(watch.toString());
        assertThat(watched.path("until").asString()).isEqualTo(LAST_DAY.toString());
        assertThat(watched.path("approvedBy").asString()).isEqualTo("梁院长");

        assertThat(phone.answer(fact("SEEN", watch))).isEqualTo("STORED");
        assertThat(phone.answer(fact("SEEN", watch).put("words", "在村口小卖部"))).isEqualTo("STORED");

        assertThat(scenes.row(watch)).containsEntry("state", "REPORTED").containsEntry("outcome", "FOUND");
        assertThat(scenes.count("report", watch)).isEqualTo(2);
        assertThat(phone.mustPull().path("watched").size()).isEqualTo(1);
    }

    @Test
    void afterTheLastDayTheNameIsTakenBackAndWhatWasSeenBeforeIsKept() throws Exception {
        var watch = accepted();
        var phone = new SyncPhone(mvc, cast.li);
        assertThat(name(phone.mustPull(), watch)).isEqualTo("黄某");
        clock.turn(Duration.ofDays(4));

        var next = phone.mustPull();

        assertThat(next.path("watched").size()).isZero();
        assertThat(name(next, watch)).isEmpty();
        assertThat(phone.answer(fact("SEEN", watch))).isEqualTo("STORED");
        assertThat(scenes.stateOf(watch)).isEqualTo(State.REPORTED);
    }

    private static String name(JsonNode changes, Id task) {
        return changes.path("errands")
                .valueStream()
                .filter(it -> it.path("id").asString().equals(task.toString()))
                .map(it -> it.path("debtorName").asString())
                .findFirst()
                .orElse("not sent");
    }

    private Id accepted() {
        var source = scenes.accepted(cast);
        watches.approve(cast.president, watches.ask(cast.wei, source, LAST_DAY, "多次走访未遇，邻居称夜间回家"));
        var task = scenes.jdbc()
                .sql("select id from task.task where kind = 'WATCH' and case_id = :case")
                .param("case", scenes.row(source).get("case_id"))
                .query((row, _) -> new Id(Cast.CHONGZUO, row.getObject("id", UUID.class)))
                .single();
        tasks.dispatch(cast.huang, task, Stage.key(), cast.li.worker());
        tasks.accept(cast.li, task, Stage.key());
        return task;
    }
}

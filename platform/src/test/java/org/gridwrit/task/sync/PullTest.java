package org.gridwrit.task.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.Stage.key;

import java.time.Duration;
import java.util.List;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@TaskTest
class PullTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();
    SyncPhone phone;

    @BeforeEach
    void takeThePhone() {
        phone = new SyncPhone(mvc, cast.li);
    }

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void theFirstPullBringsEverythingThatTheLadderAllows() throws Exception {
        var named = scenes.accepted(cast);
        var unnamed = scenes.dispatched(cast);
        var ended = scenes.withdrawn(cast);
        scenes.plan(cast.lu, Stage.wanted().to(cast.nong));

        var first = phone.mustPull();

        assertThat(first.path("whole").asBoolean()).isTrue();
        assertThat(texts(first.path("open"))).containsExactlyInAnyOrder(named.toString(), unnamed.toString());
        var errand = errand(first, named);
        assertThat(errand.path("debtorName").asString()).isEqualTo("黄某");
        assertThat(errand.path("courtName").asString()).contains("凭祥");
        assertThat(texts(errand.path("outcomes")))
                .contains("FOUND", "NOT_FOUND")
                .doesNotContain("SERVED");
        assertThat(errand(first, unnamed).path("debtorAddress").asString()).isEmpty();
        assertThat(first.path("ended").path(0).path("id").asString()).isEqualTo(ended.toString());
        assertThat(first.toString()).doesNotContain("执123号");
    }

    @Test
    void whenNothingChangedThePullIsEmptyAndWritesNothing() throws Exception {
        scenes.accepted(cast);
        phone.mustPull();
        var lines = audited();

        assertThat(phone.pull()).isNull();
        assertThat(audited()).isEqualTo(lines);
    }

    @Test
    void namesThatArePulledStandOnTheTrailLikeThoseOfAList() throws Exception {
        var task = scenes.accepted(cast);
        var lines = audited();

        phone.mustPull();

        assertThat(audited()).isEqualTo(lines + 1);
        assertThat(scenes.jdbc()
                        .sql("select count(*) from audit.listed where actor_id = ? and subject_id = ?")
                        .params(cast.li.account(), task.uuid())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyWhatChangedComesAgainAndTheListIsAlwaysComplete() throws Exception {
        var old = scenes.accepted(cast);
        var withdrawn = scenes.dispatched(cast);
        clock.turn(Duration.ofHours(1));
        phone.mustPull();
        clock.turn(Duration.ofHours(1));
        assertThat(phone.pull()).isNull();
        var fresh = scenes.dispatched(cast);
        tasks.withdraw(cast.wei, withdrawn, key(), "已履行");

        var next = phone.mustPull();

        assertThat(next.path("whole").asBoolean()).isFalse();
        assertThat(texts(next.path("open"))).containsExactlyInAnyOrder(old.toString(), fresh.toString());
        assertThat(next.path("errands").size()).isEqualTo(1);
        assertThat(errand(next, fresh).path("state").asString()).isEqualTo("DISPATCHED");
        assertThat(next.path("ended").toString()).contains(withdrawn.toString()).contains("WITHDRAWN");
        assertThat(next.has("grids")).isFalse();
    }

    @Test
    void whatTheCourtDidMeanwhileComesWhicheverItWas() throws Exception {
        var returned = scenes.reported(cast);
        var withdrawn = scenes.accepted(cast);
        var reassigned = scenes.dispatched(cast);
        var confirmed = scenes.accepted(cast);
        var report = Stage.found();
        tasks.report(cast.li, confirmed, report);
        clock.turn(Duration.ofHours(1));
        phone.mustPull();
        clock.turn(Duration.ofHours(1));
        tasks.returnWith(cast.wei, returned, key(), "请写明时间");
        tasks.withdraw(cast.wei, withdrawn, key(), "已履行");
        tasks.reassign(cast.lu, reassigned, key(), Stage.toNong(cast), "换人", null);
        tasks.confirm(cast.wei, confirmed, key(), report.id());

        var next = phone.mustPull();

        assertThat(next.path("whole").asBoolean()).isFalse();
        assertThat(texts(next.path("open"))).containsExactly(returned.toString());
        var errand = errand(next, returned);
        assertThat(errand.path("state").asString()).isEqualTo("RETURNED");
        assertThat(errand.path("reason").asString()).isEqualTo("请写明时间");
        assertThat(errand.path("debtorName").asString()).isEqualTo("黄某");
        assertThat(next.path("ended")
                        .valueStream()
                        .map(it -> it.path("id").asString() + it.path("state").asString()))
                .containsExactlyInAnyOrder(withdrawn + "WITHDRAWN", reassigned + "REASSIGNED", confirmed + "CONFIRMED");
        assertThat(phone.pull()).isNull();
    }

    /// A transaction that began before the pull and committed after it wrote an instant that the cursor has passed.
    @Test
    void whatWasCommittedLateIsNotMissed() throws Exception {
        phone.mustPull();
        clock.turn(Duration.ofMinutes(-2));
        var late = scenes.dispatched(cast);
        clock.turn(Duration.ofMinutes(2));

        var next = phone.mustPull();
        assertThat(next.path("whole").asBoolean()).isFalse();
        assertThat(errand(next, late).isMissingNode()).isFalse();
    }

    @Test
    void whatWasCommittedVeryLateBringsEverything() throws Exception {
        scenes.accepted(cast);
        clock.turn(Duration.ofHours(1));
        phone.mustPull();
        clock.turn(Duration.ofMinutes(-30));
        var late = scenes.dispatched(cast);
        clock.turn(Duration.ofMinutes(30));

        var next = phone.mustPull();
        assertThat(next.path("whole").asBoolean()).isTrue();
        assertThat(errand(next, late).isMissingNode()).isFalse();
    }

    @Test
    void aCursorThatIsNoneOrSomebodyElsesBringsEverythingOfOnesOwn() throws Exception {
        var mine = scenes.accepted(cast);
        var other = new SyncPhone(mvc, cast.nong);
        other.mustPull();
        for (var nonsense : List.of("", "!", "AAAA", "A".repeat(44), "..", String.valueOf(other.cursor()))) {
            phone.claims(nonsense);
            var all = phone.mustPull();
            assertThat(all.path("whole").asBoolean()).as(nonsense).isTrue();
            assertThat(texts(all.path("open"))).containsExactly(mine.toString());
        }
    }

    @Test
    void anotherDayBringsTheGridsAgain() throws Exception {
        scenes.accepted(cast);
        phone.mustPull();
        clock.turn(Duration.ofHours(13));

        var next = phone.mustPull();
        assertThat(next.path("whole").asBoolean()).isFalse();
        assertThat(next.has("grids")).isTrue();
        assertThat(phone.pull()).isNull();
    }

    private static JsonNode errand(JsonNode changes, Id task) {
        return changes.path("errands")
                .valueStream()
                .filter(it -> it.path("id").asString().equals(task.toString()))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private int audited() {
        return scenes.jdbc()
                .sql("select count(*) from audit.entry where actor_id = ?")
                .param(cast.li.account())
                .query(Integer.class)
                .single();
    }
}

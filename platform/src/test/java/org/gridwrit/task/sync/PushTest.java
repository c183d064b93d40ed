package org.gridwrit.task.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.Stage.key;
import static org.gridwrit.task.sync.SyncPhone.fact;
import static org.gridwrit.task.sync.SyncPhone.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@TaskTest
class PushTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    Seal seal;

    final Cast cast = new Cast();
    SyncPhone phone;

    @BeforeEach
    void takeThePhone() {
        phone = new SyncPhone(mvc, cast.li);
    }

    @Test
    void aDayWithoutASignalIsSentInOrderAndAnsweredOneByOne() throws Exception {
        var visited = scenes.dispatched(cast);
        var kin = scenes.dispatched(cast);

        var answers = phone.push(
                fact("ACCEPT", visited),
                report(visited, "FOUND", "在家，本人接谈"),
                fact("RECUSE", kin).put("reason", "是我表弟"));

        assertThat(answers).extracting(it -> it.path("answer").asString()).containsOnly("STORED");
        assertThat(answers)
                .extracting(it -> it.path("state").asString())
                .containsExactly("ACCEPTED", "REPORTED", "RECUSED");
        assertThat(scenes.audited(visited)).containsExactly("task.accept", "task.plan", "task.report");
    }

    @Test
    void whatIsSentAgainFromAnotherPhoneWasSeenBefore() throws Exception {
        var task = scenes.dispatched(cast);
        var facts = new JsonNode[] {fact("ACCEPT", task), report(task, "FOUND", "在家")};
        phone.push(facts);
        tasks.returnWith(cast.wei, task, key(), "请写明时间");

        var again = new SyncPhone(mvc, cast.li).push(facts);

        assertThat(again).extracting(it -> it.path("answer").asString()).containsOnly("SEEN_BEFORE");
        assertThat(scenes.stateOf(task)).isEqualTo(State.RETURNED);
        assertThat(scenes.count("report", task)).isEqualTo(1);
        assertThat(scenes.count("fact", task)).isEqualTo(2);
    }

    @Test
    void anIdThatStandsForSomethingElseIsRefusedAndKept() throws Exception {
        var task = scenes.dispatched(cast);
        var id = UUID.randomUUID();
        assertThat(phone.answer(fact(id, "REPORT", task).put("outcome", "FOUND").put("words", "在家")))
                .isEqualTo("STORED");

        var other =
                phone.push(fact(id, "REPORT", task).put("outcome", "NOT_FOUND")).getFirst();

        assertThat(other.path("answer").asString()).isEqualTo("REFUSED");
        assertThat(other.path("code").asString()).isEqualTo("report.id-taken");
        assertThat(other.path("message").asString()).isNotEmpty();
        assertThat(scenes.count("report", task)).isEqualTo(1);
        assertThat(refused()).singleElement().asString().contains("NOT_FOUND");
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CONFIRMED", "RECUSED", "REASSIGNED", "WITHDRAWN", "EXPIRED"})
    void aReportForATaskThatEndedMeanwhileIsKeptAndTheWorkerIsTold(State end) throws Exception {
        var task = scenes.in(end, cast);

        var answer = phone.push(report(task, "MOVED_AWAY", "上月已搬走")).getFirst();

        assertThat(answer.path("answer").asString()).isEqualTo("STORED");
        assertThat(answer.path("code").asString()).isEqualTo("fact.task-ended");
        assertThat(answer.path("state").asString()).isEqualTo(end.name());
        assertThat(scenes.stateOf(task)).isEqualTo(end);
        assertThat(refused()).isEmpty();
    }

    @Test
    void oneThatIsWrongCostsNoOther() throws Exception {
        var task = scenes.dispatched(cast);
        var others = scenes.plan(cast.lu, Stage.wanted().to(cast.nong));

        var answers = phone.push(
                report(task, "FOUND", ""),
                SyncPhone.of(Map.of("id", "nonsense", "kind", "REPORT")),
                fact("DANCE", task),
                report(others, "FOUND", "在家"),
                report(new Id(Cast.CHONGZUO, key()), "FOUND", "在家"),
                fact("SEEN", task),
                report(task, "FOUND", "在家"));

        assertThat(answers)
                .extracting(it -> it.path("code").asString("-"))
                .containsExactly(
                        "report.words-missing",
                        "fact.unreadable",
                        "fact.kind-unknown",
                        "task.unknown",
                        "task.unknown",
                        "fact.not-watched",
                        "-");
        assertThat(answers.getFirst().path("state").asString()).isEqualTo("DISPATCHED");
        assertThat(answers.getLast().path("answer").asString()).isEqualTo("STORED");
        assertThat(scenes.count("report", others)).isZero();
    }

    @Test
    void whatIsRefusedIsKeptSealedAndOnce() throws Exception {
        var task = scenes.dispatched(cast);
        var wrong = report(task, "SERVED", "放在门口了");

        phone.push(wrong);
        phone.push(wrong);

        assertThat(refused()).singleElement().asString().contains("放在门口了");
        assertThat(scenes.jdbc()
                        .sql(
                                "select count(*) from task.refused_fact where position(convert_to('门口', 'UTF8') in body_sealed) > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aBodyThatWasCutOffIsSentAgainAndNothingOfItWasStored() throws Exception {
        var task = scenes.dispatched(cast);
        var whole = "{\"facts\":[" + report(task, "FOUND", "在家") + "]}";
        for (int end : List.of(0, 1, 12, whole.length() / 2, whole.length() - 1)) {
            assertThat(phone.send(whole.substring(0, end)).getStatus()).isEqualTo(400);
        }
        assertThat(scenes.count("report", task)).isZero();
        assertThat(phone.send(whole).getStatus()).isEqualTo(200);
        assertThat(scenes.count("report", task)).isEqualTo(1);
    }

    @Test
    void aRequestHasItsLimits() throws Exception {
        assertThat(phone.send("{\"facts\":[" + "0,".repeat(100) + "0]}").getStatus())
                .isEqualTo(422);
        assertThat(phone.send("{\"facts\":[\"" + "x".repeat(1 << 20) + "\"]}").getStatus())
                .isEqualTo(413);
        assertThat(phone.send("{}").getStatus()).isEqualTo(400);
        assertThat(phone.send("{\"facts\":[]}").getStatus()).isEqualTo(200);
    }

    @Test
    void aPhoneThatGoesMadFillsNoDatabase() throws Exception {
        var answers = List.<String>of();
        for (int i = 0; i < 6; i++) {
            var large = fact("DANCE", new Id(Cast.CHONGZUO, key())).put("words", "x".repeat(1_000_000));
            answers = phone.push(large).stream()
                    .map(it -> it.path("answer").asString())
                    .toList();
        }
        assertThat(answers).containsExactly("RETRY");
        assertThat(scenes.jdbc()
                        .sql("select sum(bytes) from task.refused_fact where worker_id = ?")
                        .param(cast.li.worker())
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(RefusedFacts.MOST_BYTES);
    }

    @Test
    void bothClocksAreKeptAndThePlainlyWrongOneIsCorrected() throws Exception {
        var task = scenes.dispatched(cast);
        var wrong = report(task, "FOUND", "在家").put("at", "2026-11-23T00:30:00Z");
        // Sent at noon by our clock, which is four in UTC, when the phone showed one.
        assertThat(phone.send("{\"sentAt\":\"2026-11-23T01:00:00Z\",\"facts\":[" + wrong + "]}")
                        .getStatus())
                .isEqualTo(200);

        var row = scenes.jdbc().sql("""
                        select r.seen_at = timestamptz '2026-11-23 03:30:00Z' as corrected,
                               f.phone_at = timestamptz '2026-11-23 00:30:00Z' as told, f.clock_off_ms
                          from task.report r join task.fact f on f.city_code = r.city_code and f.id = r.id where r.task_id = ?
                        """).param(task.uuid()).query().singleRow();
        assertThat(row)
                .containsEntry("corrected", true)
                .containsEntry("told", true)
                .containsEntry("clock_off_ms", 3 * 3_600_000L);
    }

    @Test
    void nonsenseAboutClockAndPlaceCostsNobodyAReport() throws Exception {
        var task = scenes.dispatched(cast);
        var fact = report(task, "FOUND", "在家\ud800").put("at", "gestern");
        fact.putObject("position").put("longitude", 1e300).put("latitude", "x");

        assertThat(phone.answer(fact)).isEqualTo("STORED");
    }

    private List<String> refused() {
        return scenes.jdbc()
                .sql("select body_sealed from task.refused_fact where worker_id = ?")
                .param(cast.li.worker())
                .query((row, _) -> seal.open(row.getBytes("body_sealed")))
                .list();
    }
}

package org.gridwrit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.Stage.key;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.assertj.core.api.AbstractStringAssert;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// Every page about tasks, rendered; every form, sent.
@TaskTest
@Transactional
class TaskPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    TaskLists lists;

    /// Of which no other test has tasks: a page shows the newest of a court, and others leave some.
    private static final String COURT = "桂1424";

    final Cast cast = new Cast();
    final Actor officer = new Actor(Stage.key(), "农法官", Role.OFFICER, Cast.CHONGZUO, new Scope.OfCourt(COURT));

    @ParameterizedTest
    @EnumSource(State.class)
    void aTaskIsShownInEveryStateToCourtTownshipAndWorker(State state) {
        var task = scenes.in(state, cast);
        page(cast.wei, "/console/tasks/" + task).contains("黄某").contains("（2026）桂1481执123号");
        page(cast.huang, "/township/tasks/" + task).contains("黄某");
        if (state == State.PLANNED) {
            assertThat(send(cast.li, get("/field/tasks/" + task))).hasStatus(404);
        } else {
            var seen = page(cast.li, "/field/tasks/" + task).doesNotContain("123号");
            if (state.open()) seen.contains("黄某");
            else seen.doesNotContain("黄某").doesNotContain("北大路");
        }
    }

    @Test
    void listsShowWhatIsThereAndSayWhatEmptinessMeans() {
        page(cast.elsewhere, "/console/tasks").contains("导入案件清单");
        page(cast.li, "/field").contains("现在没有要办的事项");
        var task = scenes.plan(officer, Stage.wanted().by(COURT).to(cast.li));
        scenes.plan(officer, Stage.wanted().by(COURT).to(null));
        page(officer, "/console/tasks").contains("黄某").contains("查人").contains("/console/tasks/" + task);
        page(officer, "/console/tasks?group=DISPATCH&kind=FIND_PERSON&dueBy=2027-01-01")
                .contains("派发所选事项");
        page(officer, "/console/tasks?group=ENDED&language=en").contains("Re-check a suspended case");
        page(cast.li, "/field").contains("黄某").contains("北大路").doesNotContain("123号");
        page(cast.huang, "/township").contains("黄某");
        page(cast.huang, "/township?group=WORK").contains("查人");
        var caseId = lists.named(officer, task).casefile();
        page(officer, "/console/cases/" + caseId + "/tasks").contains("查人");
    }

    @Test
    void theCourtConfirmsReturnsAndWithdrawsByForm() {
        var first = scenes.reported(cast);
        var report = lists.standing(cast.wei, first).orElseThrow().id();
        submit(cast.wei, "/console/tasks/" + first + "/confirmation", "report", report.toString());
        assertThat(scenes.stateOf(first)).isEqualTo(State.CONFIRMED);

        var second = scenes.reported(cast);
        submit(cast.wei, "/console/tasks/" + second + "/return", "reason", "请写明时间");
        assertThat(scenes.stateOf(second)).isEqualTo(State.RETURNED);
        submit(cast.wei, "/console/tasks/" + second + "/withdrawal", "reason", "已履行");
        assertThat(scenes.stateOf(second)).isEqualTo(State.WITHDRAWN);

        assertThat(send(
                        cast.wei,
                        get("/console/tasks/" + new Id(Cast.CHONGZUO, key())).accept("text/html")))
                .hasStatus(404)
                .bodyText()
                .contains("没有这个事项");

        var recused = scenes.recused(cast);
        page(cast.wei, "/console/tasks/" + recused + "/recusal").contains("是我表弟");
        assertThat(send(cast.lu, get("/console/tasks/" + recused + "/recusal"))).hasStatus(403);
    }

    @Test
    void theWorkerAcceptsReportsAndRecusesByForm() {
        var task = scenes.dispatched(cast);
        submit(cast.li, "/field/tasks/" + task + "/acceptance");
        assertThat(scenes.stateOf(task)).isEqualTo(State.ACCEPTED);
        var address = "/field/tasks/" + task + "/reports/" + key();
        submit(cast.li, address, "outcome", "NOT_FOUND", "words", "", "clueKind", "", "longitude", "");
        submit(cast.li, address, "outcome", "NOT_FOUND", "words", "", "clueKind", "", "longitude", "");
        assertThat(scenes.count("report", task)).isEqualTo(1);

        var other = scenes.dispatched(cast);
        submit(cast.li, "/field/tasks/" + other + "/recusal", "reason", "同村亲戚");
        assertThat(scenes.stateOf(other)).isEqualTo(State.RECUSED);
    }

    @Test
    void aReportThatIsNotCompleteComesBackWithWhatWasTypedAndWhatIsMissing() {
        var task = scenes.dispatched(cast);
        var answer = send(
                cast.li,
                form("/field/tasks/" + task + "/reports/" + key(), "outcome", "PROPERTY_FOUND", "words", "屋前有一辆货车"));
        assertThat(answer).hasStatus(422).bodyText().contains("屋前有一辆货车").contains("请写明发现了什么财产");
        assertThat(scenes.count("report", task)).isZero();
    }

    @Test
    void theCourtSetsHowTasksGoOut() {
        page(cast.wei, "/console/policy").contains("联络员确认");
        submit(cast.lu, "/console/policy", "automatic", "true", "days", "20");
        page(cast.lu, "/console/policy").contains("value=\"20\"");
    }

    @Test
    void reassignmentGoesDownTheDivisionsToTheGrids() {
        var task = scenes.dispatched(cast);
        page(cast.wei, "/console/tasks/" + task + "/reassignment").contains("改派");
        page(cast.wei, "/console/tasks/" + task + "/reassignment?within=4501").contains("南宁");
        page(cast.wei, "/console/tasks/" + task + "/reassignment?name=连全").contains("within=451481100201");
        page(cast.huang, "/township/tasks/" + task + "/reassignment?within=451481100201")
                .contains("连全");
    }

    @Test
    void programsReadAndReportByTheSameRules() {
        var task = scenes.dispatched(cast);
        assertThat(send(cast.li, get("/api/v1/errands"))).bodyText().contains("\"id\":\"" + task + "\"");
        var address = "/api/v1/tasks/" + task + "/reports/" + key();
        var body = """
                {"outcome":"FOUND","words":"在家","seenAt":"2026-11-23T03:00:00Z",
                 "position":{"longitude":106.7,"latitude":22.1,"accuracy":8}}""";
        assertThat(send(cast.li, json(address, body))).hasStatus(204);
        assertThat(send(cast.li, json(address, body))).hasStatus(204);
        assertThat(send(cast.nong, json(address, body)))
                .hasStatus(404)
                .bodyText()
                .contains("task.unknown");
        assertThat(send(cast.li, json(address, "{}"))).hasStatus(422).bodyText().contains("report.outcome-missing");
        assertThat(send(cast.wei, get("/api/v1/tasks?group=ANSWER"))).bodyText().contains(task.toString());
        assertThat(send(cast.wei, get("/api/v1/tasks/" + task + "/events")))
                .bodyText()
                .contains("REPORT");
        var report = lists.standing(cast.wei, task).orElseThrow().id();
        var confirmation = "/api/v1/tasks/" + task + "/confirmations/" + key();
        assertThat(send(cast.wei, json(confirmation, "{\"report\":\"" + report + "\"}")))
                .hasStatus(204);
        assertThat(scenes.stateOf(task)).isEqualTo(State.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13977155981", "\"13977155981\"", "1.5", "[2026,11,23]", "true", "\"2026\""})
    void aNumberIsNoPointInTime(String seenAt) {
        var address = "/api/v1/tasks/" + scenes.dispatched(cast) + "/reports/" + key();
        assertThat(send(cast.li, json(address, "{\"outcome\":\"FOUND\",\"seenAt\":" + seenAt + "}")))
                .hasStatus(400)
                .bodyText()
                .contains("request.malformed")
                .contains("seenAt");
    }

    @Test
    void aNumberIsNoDayAndNoChoice() {
        var task = scenes.dispatched(cast);
        assertThat(send(
                        cast.wei,
                        post("/api/v1/tasks/" + task + "/watches")
                                .contentType("application/json")
                                .content("{\"until\":20700,\"reason\":\"x\"}")))
                .hasStatus(400);
        assertThat(send(cast.li, json("/api/v1/tasks/" + task + "/reports/" + key(), "{\"outcome\":0}")))
                .hasStatus(400);
    }

    private AbstractStringAssert<?> page(Actor actor, String address) {
        var answer = send(actor, get(address).accept("text/html"));
        assertThat(answer).as(address).hasStatusOk();
        return assertThat(answer).bodyText().doesNotContain("??");
    }

    private void submit(Actor actor, String address, String... fields) {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "command";
        all[fields.length + 1] = key().toString();
        assertThat(send(actor, form(address, all))).as(address).hasStatus3xxRedirection();
    }

    private static MockHttpServletRequestBuilder form(String address, String... fields) {
        var request = post(address).accept("text/html");
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request;
    }

    private static MockHttpServletRequestBuilder json(String address, String body) {
        return put(address).contentType("application/json").content(body);
    }

    private MvcTestResult send(Actor actor, MockHttpServletRequestBuilder request) {
        return MockMvcTester.create(mvc)
                .perform(request.with(user(actor.name()).roles(actor.role().name()))
                        .with(csrf())
                        .requestAttr(Actor.class.getName(), actor));
    }
}

package org.gridwrit.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.gridwrit.task.Stage.key;
import static org.gridwrit.task.Stage.wanted;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// 单项授权证: good for one task, until its last day, and not a moment after it has ended.
@TaskTest
@Transactional
class TaskCardsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    TaskCards taskCards;

    @Autowired
    Cards cards;

    @Autowired
    TownshipTaskCards ofTasks;

    @Autowired
    CardStage stage;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    Tasks tasks;

    @Autowired
    TurnedClock clock;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Actor li;
    Id task;

    @BeforeEach
    void anAcceptedTask() {
        var worker = stage.onDuty("李");
        li = new Actor(key(), "李", Role.WORKER, Cast.CHONGZUO, new Scope.OfWorker(worker.uuid()));
        task = accepted(TaskKind.SERVE);
    }

    @AfterEach
    void noon() {
        clock.reset();
    }

    @Test
    @DisplayName("网格员签收后出单项授权证，任何人扫码看到委托法院、事项种类和能做不能做的事，看不到案件和当事人")
    void theCardSaysWhichCourtAskedAndWhatForAndNothingOfTheCase() throws Exception {
        send(get("/field/tasks/" + task)).andExpect(content().string(containsString("出示本事项授权证")));
        send(get("/field/tasks/" + task + "/card")).andExpect(content().string(containsString("出证")));
        send(post("/field/tasks/" + task + "/card")).andExpect(status().is3xxRedirection());
        send(get("/field/tasks/" + task + "/card"))
                .andExpect(content()
                        .string(allOf(
                                containsString("data:image/svg+xml"),
                                containsString("受凭祥市人民法院委托"),
                                containsString("请其签收"),
                                not(containsString("黄某")))));

        var token = token();
        mvc.perform(get("/card/{token}", token))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("证件真实有效"),
                                containsString("送达法律文书"),
                                containsString("凭祥市人民法院"),
                                containsString("拆开文书"),
                                not(containsString("黄某")),
                                not(containsString("北大路")),
                                not(containsString("123号")))));
        mvc.perform(get("/card/{token}", token).param("language", "en"))
                .andExpect(content().string(allOf(containsString("Serving papers"), not(containsString("??")))));
        assertThat(words(token))
                .startsWith("GW2|451400-")
                .contains("|李|", "|SERVE|凭祥市人民法院")
                .doesNotContain(task.uuid().toString(), "黄某", "北大路", "123号");
    }

    @Test
    void askedAgainItIsTheSameCard() {
        assertThat(taskCards.issue(li, task)).isEqualTo(taskCards.issue(li, task));
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'card.issue-task'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void itIsGoodUntilTheLastDayOfTheTask() {
        var card = taskCards.issue(li, task);
        assertThat(card.to()).isEqualTo(String.valueOf(scenes.row(task).get("due_on")));
        assertThat(state()).isEqualTo(CardState.VALID);
        clock.turn(Duration.ofDays(11));
        assertThat(state()).isEqualTo(CardState.EXPIRED);
    }

    @Test
    void itEndsWithTheTaskHoweverThatEnds() {
        for (Runnable end : List.<Runnable>of(
                () -> tasks.withdraw(cast.wei, task, key(), "已履行"),
                () -> tasks.reassign(cast.lu, task, key(), Stage.toNong(cast), "已搬家", null),
                () -> tasks.recuse(li, task, key(), "是我表弟"),
                () -> confirm(),
                () -> scenes.expire(LocalDate.of(2026, 12, 30)))) {
            task = accepted(TaskKind.FIND_PERSON);
            taskCards.issue(li, task);
            var token = token();
            assertThat(state(token)).isEqualTo(CardState.VALID);
            end.run();
            assertThat(state(token)).isEqualTo(CardState.ENDED);
            assertThat(taskCards.own(li, task)).isEmpty();
            assertThatThrownBy(() -> taskCards.issue(li, task)).hasMessage("card.not-accepted");
        }
        assertThat(jdbc.sql("select detail from audit.entry where action = 'card.end' order by detail")
                        .query(String.class)
                        .list())
                .containsExactly("CONFIRMED", "EXPIRED", "REASSIGNED", "RECUSED", "WITHDRAWN");
    }

    @Test
    void whoHasNotAcceptedOrHoldsNoGridOrIsSomebodyElseGetsNone() {
        var sent = scenes.plan(cast.lu, wanted().to(li));
        assertThatThrownBy(() -> taskCards.issue(li, sent)).hasMessage("card.not-accepted");
        assertThatThrownBy(() -> taskCards.issue(cast.nong, task)).hasMessage("task.unknown");
        assertThatThrownBy(() -> taskCards.issue(cast.wei, task)).hasMessage("access.role");
        stage.leave();
        assertThatThrownBy(() -> taskCards.issue(li, task)).hasMessage("card.off-duty");
    }

    @Test
    void thereIsNoCardForAWatch() {
        jdbc.sql("update task.task set kind = 'WATCH' where id = ?")
                .param(task.uuid())
                .update();
        assertThatThrownBy(() -> taskCards.issue(li, task)).hasMessage("card.watch");
    }

    @Test
    void aChangedKindOrCourtIsAForgedCard() {
        taskCards.issue(li, task);
        var parts = token().split("\\.", -1);
        for (var changed : List.of(
                words(token()).replace("|SERVE|", "|WITNESS|"), words(token()).replace("凭祥市", "南宁市"))) {
            var forged =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes(StandardCharsets.UTF_8))
                            + "." + parts[1] + "." + parts[2];
            assertThat(cards.check(forged)).isInstanceOf(Checked.Forged.class);
        }
    }

    @Test
    void revokingTheYearlyCardTakesTheCardsForTasksWithIt() {
        taskCards.issue(li, task);
        var token = token();
        cards.issueAll(CardsTest.HUANG, CardsTest.TOWN);
        cards.revoke(CardsTest.HUANG, cards.own(li).orElseThrow().id(), "手机丢失");
        assertThat(state(token)).isEqualTo(CardState.REVOKED);
    }

    @Test
    @DisplayName("网格员没有年度证，网格办也能吊销其单项授权证；扫码的人立刻看到")
    void theTownshipTakesAwayCardsForTasksAlsoWithoutACardForTheYear() throws Exception {
        taskCards.issue(li, task);
        var token = token();
        var worker = new Id(Cast.CHONGZUO, li.worker());
        assertThat(ofTasks.underWay(CardsTest.HUANG, CardsTest.TOWN)).containsExactly(entry(li.worker(), 1));
        mvc.perform(as(CardsTest.HUANG, get("/township/cards")))
                .andExpect(content().string(allOf(containsString("单项 1 张"), containsString("吊销单项授权证"))));
        assertThatThrownBy(() -> ofTasks.revoke(CardsTest.HUANG, worker, " ")).hasMessage("card.reason-missing");
        var elsewhere = new Actor(key(), "外", Role.DISPATCHER, Cast.CHONGZUO, new Scope.OfDivision("451402001"));
        assertThatThrownBy(() -> ofTasks.revoke(elsewhere, worker, "手机丢失")).hasMessage("worker.unknown");
        assertThat(state(token)).isEqualTo(CardState.VALID);

        mvc.perform(as(CardsTest.HUANG, post("/township/workers/{id}/task-cards/revocation", worker))
                        .param("township", CardsTest.TOWN)
                        .param("reason", "手机丢失"))
                .andExpect(status().is3xxRedirection());

        assertThat(state(token)).isEqualTo(CardState.REVOKED);
        assertThat(ofTasks.revoke(CardsTest.HUANG, worker, "手机丢失")).isZero();
        assertThat(ofTasks.underWay(CardsTest.HUANG, CardsTest.TOWN)).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'card.revoke-task'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void programsOfATownshipSeeAndRevokeCards() throws Exception {
        taskCards.issue(li, task);
        cards.issueAll(CardsTest.HUANG, CardsTest.TOWN);
        var worker = new Id(Cast.CHONGZUO, li.worker());
        var year = cards.own(li).orElseThrow().id();
        var listed = get("/api/v1/cards").param("township", CardsTest.TOWN);
        mvc.perform(as(CardsTest.HUANG, listed))
                .andExpect(jsonPath("$[?(@.worker == '%s')].taskCards", worker).value(1))
                .andExpect(jsonPath("$[?(@.worker == '%s')].card.id", worker).value(year.toString()));
        mvc.perform(as(CardsTest.HUANG, put("/api/v1/workers/{id}/task-cards/revocation", worker))
                        .contentType("application/json")
                        .content("{\"reason\":\"手机丢失\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(as(CardsTest.HUANG, put("/api/v1/cards/{id}/revocation", year))
                        .contentType("application/json")
                        .content("{\"reason\":\"手机丢失\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(as(CardsTest.HUANG, listed))
                .andExpect(jsonPath("$[?(@.worker == '%s')].taskCards", worker).value(0))
                .andExpect(
                        jsonPath("$[?(@.worker == '%s')].card.reason", worker).value("手机丢失"));
    }

    @ParameterizedTest
    @EnumSource(value = TaskKind.class, mode = EnumSource.Mode.EXCLUDE, names = "WATCH")
    void everyKindSaysWhatMayAndMayNotBeDone(TaskKind kind) throws Exception {
        task = accepted(kind);
        taskCards.issue(li, task);
        for (var language : List.of("zh", "en")) {
            mvc.perform(get("/card/{token}", token()).param("language", language))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    private void confirm() {
        var report = Stage.report(Outcome.of(TaskKind.FIND_PERSON).getFirst(), "在家");
        tasks.report(li, task, report);
        tasks.confirm(cast.wei, task, key(), report.id());
    }

    private Id accepted(TaskKind kind) {
        var id = scenes.plan(cast.lu, wanted().of(kind).to(li));
        tasks.accept(li, id, key());
        return id;
    }

    private String token() {
        return cards.token(taskCards.own(li, task).orElseThrow());
    }

    private CardState state() {
        return state(token());
    }

    private CardState state(String token) {
        return ((Checked.Genuine) cards.check(token)).state();
    }

    private static String words(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[0]), StandardCharsets.UTF_8);
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                request.with(user(li.name()).roles("WORKER")).with(csrf()).requestAttr(Actor.class.getName(), li));
    }
}

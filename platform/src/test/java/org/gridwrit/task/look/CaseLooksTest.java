package org.gridwrit.task.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskFilter;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// 查阅情况: whoever sees the people of a case is shown to the case's officer, and to nobody else.
@TaskTest
@Transactional
class CaseLooksTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    CaseLooks looks;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();
    Id casefile;
    Id task;

    @BeforeEach
    void aCaseWithATask() {
        casefile = file("1");
        task = plan(casefile);
    }

    @AfterEach
    void noon() {
        clock.reset();
    }

    @Test
    void theOfficerSeesWhoLookedWhenAtWhatAndWhatFor() {
        cases.look(cast.lu, casefile);
        later();
        lists.look(cast.huang, task);
        later();
        assertThat(phone("/field/tasks/" + task)).hasStatusOk();
        later();
        tasks.accept(cast.li, task, Stage.key());
        assertThat(phone("/field/tasks/" + task)).hasStatusOk();

        var seen = looks.of(cast.wei, casefile, null, 50).looks().rows();
        assertThat(seen)
                .extracting(CaseLook::who, CaseLook::role, CaseLook::action, CaseLook::kind, CaseLook::purpose)
                .containsExactly(
                        tuple("李", Role.WORKER, "task.look", TaskKind.FIND_PERSON, "VISIT"),
                        tuple("李", Role.WORKER, "task.look", TaskKind.FIND_PERSON, "SURNAME"),
                        tuple("黄", Role.DISPATCHER, "task.look", TaskKind.FIND_PERSON, "FIND_PERSON"),
                        tuple("陆书记员", Role.LIAISON, "casefile.look", null, "CASE"));
        assertThat(seen).extracting(CaseLook::at).doesNotContainNull();
        page(cast.wei, "/console/cases/" + casefile + "/looks/newest").contains("陆书记员", "走访所需", "查阅案件");
        page(cast.president, "/console/cases/" + casefile + "/looks?language=en")
                .contains("Work on the case");
    }

    @Test
    void whoeverStandsInAListIsShownOnceADayForEachPerson() {
        var other = file("2");
        cases.browse(cast.lu, CaseFilter.of(Cast.CHONGZUO), null);
        lists.list(cast.huang, new TaskFilter(null, null, null), null);
        lists.list(cast.huang, new TaskFilter(null, null, null), null);
        assertThat(phone("/field")).hasStatusOk();

        var seen = looks.of(cast.wei, casefile, null, 50).looks().rows();
        assertThat(seen).allMatch(CaseLook::listed);
        assertThat(seen).extracting(CaseLook::who).containsExactlyInAnyOrder("陆书记员", "黄");
        assertThat(looks.of(cast.wei, other, null, 50).looks().rows())
                .extracting(CaseLook::who)
                .containsExactly("陆书记员");

        tasks.accept(cast.li, task, Stage.key());
        assertThat(phone("/field")).hasStatusOk();
        clock.turn(Duration.ofDays(1));
        lists.list(cast.huang, new TaskFilter(null, null, null), null);
        assertThat(looks.of(cast.wei, casefile, null, 50).looks().rows())
                .extracting(CaseLook::who)
                .containsExactlyInAnyOrder("陆书记员", "黄", "黄", "李");
    }

    @Test
    void anotherCourtAWorkerAndWhoeverDoesNotAnswerForTheCaseSeeNothing() {
        cases.look(cast.lu, casefile);
        assertThatThrownBy(() -> looks.of(cast.elsewhere, casefile, null, 50)).hasMessage("casefile.unknown");
        for (var actor : List.of(cast.li, cast.huang, cast.lu, cast.committee, cast.admin)) {
            assertThatThrownBy(() -> looks.of(actor, casefile, null, 50)).hasMessage("access.role");
        }
        assertThat(send(cast.elsewhere, "/api/v1/cases/" + casefile + "/looks")).hasStatus(404);
        assertThat(send(cast.li, "/console/cases/" + casefile + "/looks")).hasStatus(403);
        assertThat(send(cast.lu, "/api/v1/cases/" + casefile + "/looks")).hasStatus(403);
        assertThat(looks.of(cast.above, casefile, null, 50).looks().rows()).hasSize(1);
        assertThat(looks.of(cast.wei, file("3"), null, 50).looks().rows()).isEmpty();
    }

    @Test
    void manyLooksPageByKeyWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) {
            cases.look(colleague("第" + i + "位"), casefile);
            later();
        }
        var first = looks.of(cast.wei, casefile, null, 5).looks();
        var rest = looks.of(cast.wei, casefile, first.next(), 5).looks();
        assertThat(first.rows()).extracting(CaseLook::who).containsExactly("第6位", "第5位", "第4位", "第3位", "第2位");
        assertThat(rest.rows()).extracting(CaseLook::who).containsExactly("第1位", "第0位");
        assertThat(rest.next()).isNull();
        assertThatThrownBy(() -> looks.of(cast.wei, casefile, "x", 5)).hasMessage("cursor.malformed");
    }

    private Actor colleague(String name) {
        return new Actor(Stage.key(), name, Role.LIAISON, Cast.CHONGZUO, cast.lu.scope());
    }

    private void later() {
        clock.turn(Duration.ofSeconds(1));
    }

    private Id file(String number) {
        var wanted = new NewCase(
                CaseNumber.parse("（2026）" + Cast.PINGXIANG + "执" + number + "号"),
                LocalDate.of(2026, 3, 4),
                "韦法官",
                "民间借贷纠纷",
                null,
                new Fen(100),
                List.of(new NewParty("陈芳", IdKind.NONE, null, "广西凭祥市凭祥镇北大路12号", null)),
                List.of(new NewParty("黄某", IdKind.NONE, null, "广西凭祥市凭祥镇北大路13号", null)));
        return cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(wanted))
                .getFirst()
                .casefile();
    }

    private Id plan(Id of) {
        var wanted = new Stage.Wanted(
                of.uuid(), Stage.key(), new byte[] {1}, TaskKind.FIND_PERSON, Cast.PINGXIANG, cast.li.worker());
        return scenes.plan(cast.lu, wanted);
    }

    private MvcTestResult phone(String path) {
        return send(cast.li, path);
    }

    private AbstractStringAssert<?> page(Actor actor, String path) {
        var answer = send(actor, path);
        assertThat(answer).as(path).hasStatusOk();
        return assertThat(answer).bodyText().doesNotContain("??");
    }

    private MvcTestResult send(Actor actor, String path) {
        return MockMvcTester.create(mvc)
                .perform(get(path)
                        .requestAttr(Actor.class.getName(), actor)
                        .with(user(actor.name()).roles(actor.role().name()))
                        .with(csrf()));
    }
}

package org.gridwrit.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Party;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.Papers;
import org.gridwrit.settlement.law.TalkResult;
import org.gridwrit.settlement.law.TalkingPoint;
import org.gridwrit.settlement.talk.NewTalk;
import org.gridwrit.settlement.talk.Talks;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.Priority;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.Tasks;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("劝导：请网格员，记笔录，印协议，撤回变更")
class TalksTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Settlements settlements;

    @Autowired
    Performances performances;

    @Autowired
    Talks talks;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    CaseFiles cases;

    @Autowired
    Papers papers;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Village village;
    Id casefile;
    CaseFile file;
    LocalDate today;

    @BeforeEach
    void file() {
        today = Times.today(clock);
        village = new Village(cases, settlements, performances, keys, cast, today);
        casefile = village.filed();
        file = cases.named(cast.wei.scope(), casefile);
    }

    @Test
    @DisplayName("请网格员劝导：派到被执行人最近所在的网格，要点写进事项；同类事项未完不能再派")
    void aWorkerIsAskedWhereTheDebtorWasLastKnownToBe() {
        var debtor = file.debtors().getFirst();
        var points = List.of(TalkingPoint.INSTALMENTS, TalkingPoint.INTEREST);
        assertThatThrownBy(() -> talks.invite(cast.wei, casefile, debtor.id(), points, "", today))
                .hasMessage("commission.address-open");
        soughtIn("451481100001", TaskKind.FIND_PERSON, debtor);
        soughtIn("451481100002", TaskKind.FIND_PROPERTY, debtor);
        assertThatThrownBy(() -> talks.invite(cast.wei, casefile, debtor.id(), points, "", today.minusDays(1)))
                .hasMessage("task.due-past");

        talks.invite(cast.wei, casefile, debtor.id(), points, "可以分六期", today.plusDays(15));

        assertThat(talks.persuasions(cast.wei, casefile)).singleElement().satisfies(it -> {
            assertThat(it.villageCode()).isEqualTo("451481100002");
            assertThat(it.words()).contains("加倍支付迟延履行利息", "商量分期", "可以分六期");
            assertThat(it.words().indexOf("加倍")).isLessThan(it.words().indexOf("商量分期"));
        });
        assertThatThrownBy(() -> talks.invite(cast.wei, casefile, debtor.id(), points, "", today.plusDays(15)))
                .hasMessage("task.open-already");
        assertThatThrownBy(() -> talks.invite(cast.elsewhere, casefile, debtor.id(), points, "", today))
                .hasMessage("casefile.unknown");
    }

    @Test
    @DisplayName("劝导笔录：双方同意要听取双方意见；重发只记一次；能印成文书，进入案件经过")
    void aTalkSaysWhoWasHeard() throws Exception {
        var key = keys.next();
        var half = talk(TalkResult.BOTH_AGREED, file.debtors());
        assertThatThrownBy(() -> talks.record(cast.lu, casefile, key, half)).hasMessage("settlement.both-not-heard");
        var whole = talk(TalkResult.BOTH_AGREED, file.parties());
        talks.record(cast.lu, casefile, key, whole);
        talks.record(cast.lu, casefile, key, whole);
        assertThat(talks.look(cast.wei, casefile))
                .singleElement()
                .satisfies(it -> assertThat(it.what()).isEqualTo(whole));

        var paper = papers.draft(cast.lu, casefile, keys.next(), PaperKind.PERSUASION_RECORD, key);
        assertThat(papers.open(cast.lu, paper).words())
                .contains("劝导笔录", "覃和解（被执行人）", "双方同意和解", "愿意分期", "利息算多了", "网格员农某");
        mvc.perform(as(cast.wei, get("/console/cases/{id}/timeline", casefile)).param("part", "SETTLEMENT"))
                .andExpect(content().string(allOf(containsString("双方同意和解"), containsString("愿意分期"))));
        var stranger = new NewTalk(null, today, "", List.of(UUID.randomUUID()), "", TalkResult.THINKING, "谈", "");
        assertThatThrownBy(() -> talks.record(cast.lu, casefile, keys.next(), stranger))
                .hasMessage("settlement.party-unknown");
        assertThatThrownBy(() -> talks.record(cast.above, casefile, keys.next(), whole))
                .hasMessage("access.role");
    }

    @Test
    @DisplayName("劝导页：没有网格时说明怎么办；说得太少的退回，已填的不丢；上级法院只看")
    void thePageTeachesAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(as(cast.lu, get("/console/cases/{id}/talks", casefile)))
                .andExpect(content().string(allOf(containsString("本案还没有劝导笔录"), containsString("住址还没有确定到网格"))));
        soughtIn("451481100001", TaskKind.FIND_PERSON, file.debtors().getFirst());
        mvc.perform(as(cast.lu, get("/console/cases/{id}/talks", casefile)))
                .andExpect(content().string(allOf(containsString("请网格员说明"), containsString("民事诉讼法 264"))));
        mvc.perform(as(cast.lu, post("/console/cases/{id}/invitations", casefile))
                        .param("debtor", file.debtors().getFirst().id().toString())
                        .param("point", "INTEREST", "DUTY")
                        .param("dueOn", today.plusDays(9).toString()))
                .andExpect(flash().attribute("notice", "talk.invited"));
        var sent = post("/console/cases/{id}/talks", casefile)
                .param("talk", keys.next().toString())
                .param("heldOn", today.toString())
                .param("result", "THINKING");
        mvc.perform(as(cast.lu, sent)).andExpect(flash().attributeExists("refusal", "filled"));
        mvc.perform(as(
                        cast.lu,
                        sent.param("heard", file.debtors().getFirst().id().toString())
                                .param("words", "再想两天")))
                .andExpect(flash().attribute("notice", "talk.recorded"));
        mvc.perform(as(cast.above, get("/console/cases/{id}/talks", casefile)))
                .andExpect(
                        content().string(allOf(containsString("再想两天"), not(containsString("<form class=\"form\"")))));
    }

    @Test
    @DisplayName("和解协议由记录的和解填好：签名以前日期留空，各期、放弃、其他约定都在")
    void theAgreementIsPrintedFromTheSettlement() {
        var id = village.proposed(casefile, 2, today.plusDays(3));
        assertThat(agreement()).contains("____年__月__日", "被执行人分2期支付", "20,000.00元", "放弃其余10,000.00元", "韦法官");
        village.signAll(id, casefile);
        assertThat(agreement()).doesNotContain("____年").contains("人民币肆万元整", "逾期的，放弃部分不再放弃");
    }

    @Test
    @DisplayName("撤回变更：有效的协议继续；撤回以后不能再签，可以再变更；没有生效的不叫撤回")
    void anAmendmentMayBeTakenBack() {
        var id = village.proposed(casefile, 2, today);
        assertThatThrownBy(() -> settlements.withdraw(cast.lu, id, "不变了")).hasMessage("settlement.not-now.withdraw");
        village.signAll(id, casefile);
        settlements.confirm(cast.wei, id, true);
        settlements.amend(cast.lu, id, village.terms(8, today.plusDays(3)));
        assertThatThrownBy(() -> settlements.withdraw(cast.lu, id, " ")).hasMessage("settlement.reason-missing");

        settlements.withdraw(cast.lu, id, "申请执行人不同意变更");

        var found = settlements.named(cast.wei, id);
        assertThat(found.agreement().inForce().orElseThrow().number()).isEqualTo(1);
        assertThat(found.nextDueOn()).isEqualTo(today);
        assertThatThrownBy(() -> village.signAll(id, casefile)).hasMessage("settlement.not-now.sign");
        settlements.amend(cast.lu, id, village.terms(3, today.plusDays(5)));
        village.signAll(id, casefile);
        settlements.confirm(cast.wei, id, true);
        assertThat(settlements
                        .named(cast.wei, id)
                        .agreement()
                        .inForce()
                        .orElseThrow()
                        .number())
                .isEqualTo(3);
    }

    private String agreement() {
        var fact = papers.look(cast.lu, casefile).choices().stream()
                .filter(it -> it.kind() == PaperKind.SETTLEMENT)
                .flatMap(it -> it.facts().stream())
                .findFirst()
                .orElseThrow();
        var paper = papers.draft(cast.lu, casefile, keys.next(), PaperKind.SETTLEMENT, fact.id());
        return papers.open(cast.lu, paper).words();
    }

    private NewTalk talk(TalkResult result, List<Party> heard) {
        return new NewTalk(
                null, today, "连全村村委会", heard.stream().map(Party::id).toList(), "网格员农某", result, "愿意分期", "利息算多了");
    }

    private UUID gridIn(String villageCode) {
        var grid = UUID.randomUUID();
        jdbc.sql("insert into grid.grid (city_code, id, code, name, kind, village_code) values (?, ?, ?, ?, ?, ?)")
                .params(Cast.CHONGZUO, grid, "T" + grid, "连全网格", "VILLAGE", villageCode)
                .update();
        return grid;
    }

    private void soughtIn(String villageCode, TaskKind kind, Party debtor) {
        var sought = new NewTask(
                casefile.uuid(),
                Cast.PINGXIANG,
                file.number(),
                file.livelihood(),
                debtor.id(),
                debtor.name(),
                debtor.address(),
                debtor.id().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                kind,
                "",
                Priority.NORMAL,
                today.plusDays(30),
                villageCode,
                Cast.CHONGZUO,
                gridIn(villageCode),
                null,
                true);
        // What is planned in one millisecond is not in an order.
        for (long now = clock.millis(); clock.millis() == now; ) Thread.onSpinWait();
        tasks.plan(cast.lu, Cast.CHONGZUO, List.of(sought));
    }
}

package org.gridwrit.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.petition.Petitioners.OFFICE;
import static org.gridwrit.petition.Petitioners.told;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.operation.Filed;
import org.gridwrit.petition.law.PromiseClock;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.State;
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
@DisplayName("下访和承诺")
class VisitsTest {
    private static final String LINES = "韦某，13800001111，凭祥市凭祥镇北大路社区北大路12号\n农某，13800003333，凭祥市凭祥镇某处";

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionFile file;

    @Autowired
    Visits visits;

    @Autowired
    Errands errands;

    @Autowired
    CaseFiles cases;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Id petition;
    LocalDate today;

    @BeforeEach
    void register() {
        var number =
                cases.named(cast.wei.scope(), Filed.against("覃欠薪", cases, cast)).number();
        petition = petitions.register(OFFICE, keys.next(), told(number, LINES, 2), new SameMatter.Another());
        today = Times.today(clock);
    }

    @Test
    @DisplayName("信访部门请网格员下访：定位的派到网格，说不准的进疑难地址；再请一次不重复")
    void gridWorkersAreAskedAsTheAddressesLead() throws Exception {
        Petitioners.gridIn(jdbc, "451481100001");
        var whom = file.look(OFFICE, petition).people().stream()
                .map(Petitioner::id)
                .toList();
        var sent = errands.ask(OFFICE, petition, whom, "讲明拍卖进展");
        assertThat(sent.asked()).isEqualTo(1);
        assertThat(sent.doubtful()).isEqualTo(1);
        assertThat(errands.ask(cast.lu, petition, whom, "").asked()).isZero();
        var whole = file.look(OFFICE, petition);
        assertThat(whole.people()).extracting(whole::isWaiting).containsExactly(false, true);
        assertThat(whole.errands()).singleElement().satisfies(it -> {
            assertThat(it.person()).isEqualTo(whole.people().getFirst().id());
            assertThat(it.state()).isIn(State.PLANNED, State.DISPATCHED);
        });
        assertThat(jdbc.sql("select debtor_name from intake.doubtful_route where debtor_id = ?")
                        .param(whom.get(1))
                        .query(String.class)
                        .list())
                .containsExactly("农某");
        mvc.perform(as(OFFICE, get("/petitions/{id}", petition)))
                .andExpect(content().string(allOf(containsString("信访测试网格"), containsString("农网格员"))));
    }

    @Test
    @DisplayName("没有勾选人、没有案件，请不了网格员")
    void nobodyIsSentForNothing() {
        assertThatThrownBy(() -> errands.ask(OFFICE, petition, java.util.List.of(), ""))
                .hasMessage("petition.nobody");
        var bare = petitions.register(
                OFFICE, keys.next(), told("（2019）桂1481执999999号", LINES, 2), new SameMatter.Another());
        var whom = file.look(OFFICE, bare).people().stream().map(Petitioner::id).toList();
        assertThatThrownBy(() -> errands.ask(OFFICE, bare, whom, "")).hasMessage("petition.case-unfiled");
        assertThatThrownBy(() -> errands.ask(cast.elsewhere, petition, whom, ""))
                .hasMessage("petition.unknown");
        assertThatThrownBy(() -> errands.ask(cast.above, petition, whom, "")).hasMessage("access.role");
    }

    @Test
    @DisplayName("法院请信访部门下访，由信访部门来记；过了期限显示逾期；取消要写理由")
    void theOfficeThatWasAskedRecords() throws Exception {
        var visit = keys.next();
        visits.ask(cast.lu, petition, visit, new NewVisit(Visit.Goes.PETITION_OFFICE, "问清困难", today.plusDays(3)));
        visits.ask(cast.lu, petition, visit, new NewVisit(Visit.Goes.PETITION_OFFICE, "问清困难", today.plusDays(3)));
        mvc.perform(as(OFFICE, get("/petitions?waits=VISIT")))
                .andExpect(content().string(containsString("工资欠了三年")));
        assertThatThrownBy(() -> visits.made(cast.lu, petition, visit, today, "去过了"))
                .hasMessage("petition.visit-of-others");
        visits.made(OFFICE, petition, visit, today, "讲明进展，表示理解");
        visits.made(OFFICE, petition, visit, today, "讲明进展，表示理解");
        assertThat(file.look(OFFICE, petition).visits()).singleElement().satisfies(it -> {
            assertThat(it.state()).isEqualTo(Visit.State.MADE);
            assertThat(it.said()).isEqualTo("讲明进展，表示理解");
            assertThat(it.doneBy()).isEqualTo(OFFICE.name());
        });
        assertThatThrownBy(() -> visits.callOff(OFFICE, petition, visit, "不用了")).hasMessage("petition.visit-over");
        var other = keys.next();
        visits.ask(OFFICE, petition, other, new NewVisit(Visit.Goes.COURT, "", today.plusDays(60)));
        assertThatThrownBy(() -> visits.callOff(OFFICE, petition, other, " ")).hasMessage("petition.reason-missing");
        visits.callOff(OFFICE, petition, other, "已在法院面谈");
        assertThatThrownBy(() -> visits.ask(
                        OFFICE, petition, keys.next(), new NewVisit(Visit.Goes.COURT, "", today.plusDays(61))))
                .hasMessage("petition.due-far");
        assertThatThrownBy(() -> visits.ask(
                        OFFICE, petition, keys.next(), new NewVisit(Visit.Goes.COURT, "", today.minusDays(1))))
                .hasMessage("petition.due-past");
    }

    @Test
    @DisplayName("承诺到期提醒，兑现或者没有兑现都写明，只记一次；今日页看得到")
    void aPromiseIsKeptOrBroken() throws Exception {
        var promise = keys.next();
        var it = new NewPromise("先发工资", "韦法官", Promise.Side.COURT, today.minusDays(10), today.minusDays(1));
        visits.promise(cast.wei, petition, promise, it);
        visits.promise(cast.wei, petition, promise, it);
        var whole = file.look(cast.wei, petition);
        assertThat(whole.promises())
                .singleElement()
                .satisfies(one -> assertThat(whole.clock(one)).isEqualTo(PromiseClock.OVERDUE));
        mvc.perform(as(cast.president, get("/petitions?waits=PROMISE")))
                .andExpect(content().string(containsString("工资欠了三年")));
        mvc.perform(as(cast.wei, get("/petitions/{id}", petition)))
                .andExpect(content().string(allOf(containsString("先发工资"), containsString("已逾期"))));
        assertThatThrownBy(() -> visits.settle(OFFICE, petition, promise, true, ""))
                .hasMessage("petition.outcome-missing");
        visits.settle(OFFICE, petition, promise, false, "拍卖流拍，改期");
        visits.settle(OFFICE, petition, promise, false, "拍卖流拍，改期");
        assertThatThrownBy(() -> visits.settle(cast.wei, petition, promise, true, "已发"))
                .hasMessage("petition.promise-settled");
        assertThat(jdbc.sql("select words || promised_by || outcome from petition.promise where id = ?")
                        .param(promise)
                        .query(String.class)
                        .single())
                .doesNotContain("工资", "法官", "流拍");
    }

    @Test
    @DisplayName("没有期限、没有承诺人的不是承诺")
    void aPromiseHasAnEndAndAName() {
        assertThatThrownBy(() -> new NewPromise("先发工资", " ", Promise.Side.COURT, today, today))
                .hasMessage("petition.promiser-missing");
        assertThatThrownBy(() -> new NewPromise("先发工资", "韦法官", Promise.Side.COURT, today, today.minusDays(1)))
                .hasMessage("petition.promise-days");
        assertThatThrownBy(() -> new NewPromise("先发工资", "韦法官", Promise.Side.COURT, today, today.plusYears(4)))
                .hasMessage("petition.promise-far");
        assertThatThrownBy(() -> visits.settle(cast.wei, petition, UUID.randomUUID(), true, "已发"))
                .hasMessage("petition.promise-unknown");
    }
}

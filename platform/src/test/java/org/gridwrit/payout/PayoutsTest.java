package org.gridwrit.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.payout.Sheets.number;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.payout.plan.Funds;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.payout.roster.RankSum;
import org.gridwrit.payout.roster.Rosters;
import org.gridwrit.payout.share.Outline;
import org.gridwrit.payout.share.Plans;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("案款发放：从名册到方案")
class PayoutsTest {
    private static final AtomicInteger RUNNING = new AtomicInteger(71000);
    private static final String CARD = "6222021998000123459";

    @Autowired
    Rosters rosters;

    @Autowired
    Plans plans;

    @Autowired
    CaseFiles cases;

    @Autowired
    Keys keys;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Id casefile;
    Id roster;

    @BeforeEach
    void aCaseWithARoster() {
        var row = new NewCase(
                CaseNumber.parse("（2019）桂1481执" + RUNNING.incrementAndGet() + "号"),
                LocalDate.of(2019, 3, 4),
                "韦法官",
                "劳务合同纠纷",
                null,
                new Fen(10_000_00),
                List.of(new NewParty("陆申请", IdKind.NONE, null, "凭祥市凭祥镇南大路3号", null)),
                List.of(new NewParty("丰某公司", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null)));
        casefile = cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(row))
                .getFirst()
                .casefile();
        roster = rosters.open(cast.wei, casefile, keys.next(), "职工债权名册", Regime.BANKRUPTCY);
    }

    @Test
    @DisplayName("读入名册：证件号码、账户在库里看不见，各顺位到分合计")
    void aSheetFillsTheRoster() throws Exception {
        take("""
                黄甲,%s,职工债权,"12,000.50",%s,,,,
                韦乙,%s,职工债权,3000,,,,,
                某银行,,有财产担保,50000,账户45001234567890,,厂房,,
                """.formatted(number(1), CARD, number(2))).andExpect(flash().attribute("taken", 3));

        var of = rosters.named(cast.wei, roster);
        assertThat(rosters.sums(cast.wei, of))
                .containsExactly(
                        new RankSum(Rank.EMPLOYEE, 2, new Fen(15_000_50)),
                        new RankSum(Rank.SECURED, 1, new Fen(50_000_00)));
        var rows = jdbc.sql("select to_jsonb(c)::text from payout.claim c where roster_id = ?")
                .param(roster.uuid())
                .query(String.class)
                .list();
        assertThat(rows).hasSize(3).noneMatch(it -> it.contains(number(1)) || it.contains(CARD));
        page("/console/rosters/" + roster)
                .andExpect(content()
                        .string(allOf(
                                containsString("黄甲"),
                                containsString("…3459"),
                                containsString("没有账户"),
                                not(containsString(number(1))),
                                not(containsString(CARD)))));
    }

    @Test
    @DisplayName("有一行不对，一行也不收；每一行错在哪一列、怎样才对，都说出来")
    void aWrongRowKeepsTheSheetOut() throws Exception {
        var minor = number(LocalDate.now().minusYears(17).toString().replace("-", ""), 3);
        take("""
                黄甲,%s,职工债权,12000.50,%s,,,,
                韦乙,%s,职工债权,-3,,,,,
                农丙,451481197001010000,工资,300,6222021998000123458,,,,
                黄小,%s,职工债权,300,,,,,
                黄丁,%s,职工债权,300,,,,,
                黄甲,%s,职工债权,100,,,,,
                覃已,%s,职工债权,100,,,,,已故
                """.formatted(number(1), CARD, number(2), minor, number(1), number(1), number(5)))
                .andExpect(flash().attribute("faulty", 6));

        assertThat(rosters.sums(cast.wei, rosters.named(cast.wei, roster))).isEmpty();
        assertThat(jdbc.sql("select count(*) from payout.claim where roster_id = ?")
                        .param(roster.uuid())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("再读入一张表，已有的人不会进两次；监护人、继承人写明的收")
    void aSecondSheetDoesNotDoubleAnybody() throws Exception {
        take("黄甲," + number(1) + ",职工债权,100,,,,,\n").andExpect(flash().attribute("taken", 1));
        take("黄甲," + number(1) + ",职工债权,100,,,,,\n").andExpect(flash().attribute("faulty", 1));
        take("黄乙," + number(1) + ",普通债权,100,,,,,\n").andExpect(flash().attribute("faulty", 1));
        take("黄甲," + number(1) + ",普通债权,100,,,,,\n覃已," + number(5) + ",职工债权,7,,覃庚（妻，继承人）,,,已故\n")
                .andExpect(flash().attribute("taken", 2));
        assertThat(rosters.sums(cast.wei, rosters.named(cast.wei, roster)))
                .extracting(RankSum::claims)
                .containsExactly(2, 1);
    }

    @Test
    @DisplayName("债权人去世：由继承人按份数各列一笔，合计到分不变，原来的一笔不再参加分配")
    void heirsTakeThePlaceOfTheDead() throws Exception {
        take("黄甲," + number(1) + ",职工债权,100,,,,,\n").andExpect(flash().attribute("taken", 1));
        var of = rosters.named(cast.wei, roster);
        var claim = rosters.browse(cast.wei, of, 0).rows().getFirst().id();
        divide(claim, "黄乙 " + number(2) + " 1 " + CARD + "\n韦丙\n").andExpect(flash().attributeExists("refusal"));
        divide(claim, "黄乙 " + number(2) + " 1 " + CARD + "\n韦丙 " + number(3) + " 1\n农丁 " + number(4) + " 1\n")
                .andExpect(flash().attribute("notice", "heir.did-divide"));

        assertThat(rosters.sums(cast.wei, of)).containsExactly(new RankSum(Rank.EMPLOYEE, 3, new Fen(100_00)));
        var lines = rosters.browse(cast.wei, of, 0).rows();
        assertThat(lines).extracting(it -> it.said().amount().value()).containsExactly(100_00L, 33_34L, 33_33L, 33_33L);
        assertThat(lines.getFirst().struck()).contains("3 名继承人");
        assertThat(lines.get(1).said().evidence()).contains("继承 黄甲", "3 份之 1");
        assertThatThrownBy(() -> rosters.strike(cast.wei, roster, claim, "再一次")).hasMessage("roster.struck");
        page("/console/rosters/" + roster + "/claims/" + lines.get(1).id())
                .andExpect(content().string(containsString("中国工商银行")));
    }

    @Test
    @DisplayName("卡号位数和发卡银行的不符，列为疑点")
    void aCardOfTheWrongLengthIsDoubtful() throws Exception {
        take("黄甲," + number(1) + ",职工债权,100,6222021998000124,,,,\n").andExpect(flash().attribute("taken", 1));
        var of = rosters.named(cast.wei, roster);
        assertThat(rosters.browse(cast.wei, of, 0).rows().getFirst().said().doubts())
                .contains(org.gridwrit.payout.roster.Doubt.CARD_LENGTH);
        assertThat(rosters.doubtful(cast.wei, of)).isEqualTo(1);
    }

    private ResultActions divide(UUID claim, String heirs) throws Exception {
        return mvc.perform(as(cast.wei, post("/console/rosters/{id}/claims/{claim}/heirs", roster, claim))
                .param("heirs", heirs)
                .param("words", "（2026）凭证民字第12号继承公证书"));
    }

    @Test
    @DisplayName("名册确认后不再变动；不予确认的留在名册里，不参加分配")
    void aFixedRosterStandsStill() throws Exception {
        take("黄甲," + number(1) + ",职工债权,100,,,,,\n韦乙," + number(2) + ",职工债权,50,,,,,\n");
        var of = rosters.named(cast.wei, roster);
        var second = rosters.browse(cast.wei, of, 0).rows().getLast().id();
        rosters.strike(cast.wei, roster, second, "没有劳动关系");
        rosters.fix(cast.wei, roster);

        assertThat(rosters.sums(cast.wei, of)).containsExactly(new RankSum(Rank.EMPLOYEE, 1, new Fen(100_00)));
        take("农丙," + number(3) + ",职工债权,1,,,,,\n").andExpect(flash().attributeExists("refusal"));
        assertThatThrownBy(() -> rosters.strike(cast.wei, roster, second, "又一次"))
                .hasMessage("roster.fixed");
        assertThatThrownBy(() -> rosters.named(cast.elsewhere, roster)).hasMessage("roster.unknown");
        assertThatThrownBy(() -> rosters.fix(cast.lu, roster)).isNotNull();
    }

    @Test
    @DisplayName("试算不留记录；同一批债权按别的依据也算给人看")
    void reckoningKeepsNothing() throws Exception {
        take("执行费,,执行费用,10,,,,,\n黄甲," + number(1) + ",普通债权,200,,,,,\n韦乙," + number(2) + ",普通债权,100,,,,,\n");
        var outlines = plans.reckon(cast.wei, rosters.named(cast.wei, roster), pool(100_01));

        assertThat(outlines)
                .extracting(Outline::regime)
                .containsExactly(Regime.BANKRUPTCY, Regime.PARTICIPATION, Regime.SEIZURE);
        assertThat(outlines).allSatisfy(it -> assertThat(it.paid()).isEqualTo(new Fen(100_01)));
        page("/console/rosters/" + roster + "/reckoning?pool=100.01")
                .andExpect(content().string(allOf(containsString("90.01"), containsString("30.00%"))));
        assertThat(plans.ofRoster(cast.wei, roster)).isEmpty();
    }

    @Test
    @DisplayName("拟定和批准是两个人；一份名册同时只有一份方案在等待或者有效")
    void twoPersonsMakeAPlan() throws Exception {
        take("黄甲," + number(1) + ",职工债权,200,,,,,\n韦乙," + number(2) + ",职工债权,100,,,,,\n");
        assertThatThrownBy(() -> plans.ask(cast.wei, roster, keys.next(), pool(100_00)))
                .hasMessage("roster.not-fixed");
        rosters.fix(cast.wei, roster);
        var key = keys.next();
        var plan = plans.ask(cast.wei, roster, key, pool(100_00));
        assertThat(plans.ask(cast.wei, roster, key, pool(100_00))).isEqualTo(plan);
        assertThatThrownBy(() -> plans.ask(cast.wei, roster, keys.next(), pool(90_00)))
                .hasMessageStartingWith("plan.standing.ASKED");
        assertThatThrownBy(() -> rosters.reopen(cast.wei, roster)).hasMessageStartingWith("plan.standing.ASKED");
        assertThatThrownBy(() -> plans.approve(cast.wei, plan)).isNotNull();
        assertThatThrownBy(() -> plans.approve(cast.above, plan)).hasMessageStartingWith("casefile.other-court");

        plans.decline(cast.president, plan, "先核对韦乙的工资条");
        rosters.reopen(cast.wei, roster);
        rosters.fix(cast.wei, roster);
        var second = plans.ask(cast.wei, roster, keys.next(), pool(100_00));
        plans.approve(cast.president, second);
        plans.approve(cast.president, second);

        assertThat(plans.named(cast.wei, second).version()).isEqualTo(2);
        assertThatThrownBy(() -> plans.decline(cast.president, second, "晚了")).hasMessageStartingWith("plan.answered");
        assertThatThrownBy(() -> rosters.reopen(cast.wei, roster)).hasMessageStartingWith("plan.standing.APPROVED");
        page("/console/plans/" + second)
                .andExpect(content()
                        .string(allOf(containsString("66.67"), containsString("余数较大"), containsString("已批准"))));
        assertThat(jdbc.sql("select sum(paid_fen) from payout.share where plan_id = ?")
                        .param(second.uuid())
                        .query(Long.class)
                        .single())
                .isEqualTo(100_00);
    }

    @Test
    @DisplayName("破产以外，分配的不能多于法院账户上的")
    void aCourtSharesNoMoreThanItHolds() throws Exception {
        roster = rosters.open(cast.wei, casefile, keys.next(), "参与分配", Regime.PARTICIPATION);
        take("黄甲," + number(1) + ",普通债权,200,,,,,\n");
        rosters.fix(cast.wei, roster);
        assertThatThrownBy(() -> plans.ask(cast.wei, roster, keys.next(), pool(1)))
                .hasMessageStartingWith("plan.exceeds-held");
    }

    @Test
    @DisplayName("网页上从编制到送批，院领导在“今天”看到待批准的方案")
    void thePagesLeadFromOneToTheOther() throws Exception {
        mvc.perform(as(cast.wei, post("/console/cases/{id}/rosters", casefile))
                        .param("roster", keys.next().toString())
                        .param("name", "第二份")
                        .param("regime", "BANKRUPTCY"))
                .andExpect(status().is3xxRedirection());
        page("/console/rosters?case=" + casefile).andExpect(content().string(containsString("第二份")));
        take("黄甲," + number(1) + ",职工债权,200,,,,,\n");
        mvc.perform(as(cast.wei, post("/console/rosters/{id}/fixing", roster)))
                .andExpect(redirectedUrl("/console/rosters/" + roster));
        var plan = UUID.randomUUID();
        mvc.perform(as(cast.wei, post("/console/rosters/{id}/plans", roster))
                        .param("plan", plan.toString())
                        .param("pool", "150.00"))
                .andExpect(redirectedUrl("/console/plans/" + new Id(Cast.CHONGZUO, plan)));
        mvc.perform(as(cast.president, get("/console/plans")))
                .andExpect(content().string(containsString("150.00")));
        mvc.perform(as(cast.president, get("/console/day"))).andExpect(content().string(containsString("分配方案待批准")));
        page("/console/rosters/template.csv").andExpect(content().string(containsString("债权类别")));
    }

    @Test
    @DisplayName("接口：读入一张有错的表得到每一行的说明；一笔笔的方案与网页相同")
    void programsDoTheSame() throws Exception {
        var wrong = new MockMultipartFile(
                "file",
                "名册.csv",
                "text/csv",
                (Sheets.HEADINGS + "黄甲,%s,工资,1,,,,,\n".formatted(number(1))).getBytes(StandardCharsets.UTF_8));
        mvc.perform(as(
                        cast.wei,
                        multipart("/api/v1/rosters/{id}/sheets", roster).file(wrong)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[0].code").value("roster.rank"))
                .andExpect(jsonPath("$.faults[0].line").value(2));
        take("黄甲," + number(1) + ",职工债权,200,,,,,\n");
        mvc.perform(as(cast.wei, put("/api/v1/rosters/{id}/fixing", roster))).andExpect(status().isNoContent());
        var plan = keys.next();
        mvc.perform(as(cast.wei, put("/api/v1/rosters/{id}/plans/{plan}", roster, plan))
                        .contentType("application/json")
                        .content("{\"poolFen\": 15000}"))
                .andExpect(status().isNoContent());
        mvc.perform(as(cast.wei, get("/api/v1/plans/{id}/shares", new Id(Cast.CHONGZUO, plan))))
                .andExpect(jsonPath("$.rows[0].paidFen").value(15_000));
        mvc.perform(as(cast.elsewhere, get("/api/v1/plans/{id}", new Id(Cast.CHONGZUO, plan))))
                .andExpect(status().isNotFound());
    }

    private static Funds pool(long fen) {
        return new Funds(new Fen(fen), Fen.ZERO, Map.of());
    }

    private ResultActions page(String address) throws Exception {
        return mvc.perform(as(cast.wei, get(address))).andExpect(status().isOk());
    }

    private ResultActions take(String rows) throws Exception {
        var file = new MockMultipartFile(
                "file", "名册.csv", "text/csv", (Sheets.HEADINGS + rows).getBytes(StandardCharsets.UTF_8));
        return mvc.perform(as(
                        cast.wei,
                        multipart("/console/rosters/{id}/sheets", roster).file(file)))
                .andExpect(redirectedUrl("/console/rosters/" + roster));
    }
}

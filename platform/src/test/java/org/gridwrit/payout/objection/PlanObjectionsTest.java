package org.gridwrit.payout.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.identity.Cast.fresh;
import static org.gridwrit.payout.Sheets.number;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.NewEntry;
import org.gridwrit.casefile.ledger.Origin;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.division.Holidays;
import org.gridwrit.payout.Sheets;
import org.gridwrit.payout.objection.Step.Kind;
import org.gridwrit.payout.payment.Disbursements;
import org.gridwrit.payout.payment.SharePayments;
import org.gridwrit.payout.payment.Source;
import org.gridwrit.payout.plan.Funds;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.payout.roster.Rosters;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.payout.share.HeldShares;
import org.gridwrit.payout.share.PayablePlans;
import org.gridwrit.payout.share.Plans;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("分配方案的送达和异议")
class PlanObjectionsTest {
    private static final AtomicInteger RUNNING = new AtomicInteger(74000);

    @Autowired
    PlanObjections objections;

    @Autowired
    PayablePlans payable;

    @Autowired
    HeldShares held;

    @Autowired
    Rosters rosters;

    @Autowired
    Plans plans;

    @Autowired
    Disbursements disbursements;

    @Autowired
    SharePayments payments;

    @Autowired
    CaseFiles cases;

    @Autowired
    Holidays holidays;

    @Autowired
    Clocks clocks;

    @Autowired
    Ledgers ledgers;

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
    LocalDate today;
    Id casefile;
    Id roster;
    Id plan;

    @BeforeEach
    void anApprovedPlan() throws Exception {
        today = Times.today(clock);
        var row = new NewCase(
                CaseNumber.parse("（2019）桂1481执" + RUNNING.incrementAndGet() + "号"),
                LocalDate.of(2019, 3, 4),
                "韦法官",
                "民间借贷纠纷",
                null,
                new Fen(10_000_00),
                List.of(new NewParty("陆申请", IdKind.NONE, null, "凭祥市凭祥镇南大路3号", null)),
                List.of(new NewParty("覃欠款", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null)));
        casefile = cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(row))
                .getFirst()
                .casefile();
        ledgers.enter(
                cast.wei,
                casefile,
                NewEntry.of(keys.next(), EntryKind.PAID_IN, Origin.ENFORCED, new Fen(100_00), today, "拍卖款"));
        roster = rosters.open(cast.wei, casefile, keys.next(), "参与分配", Regime.PARTICIPATION);
        var sheet = Sheets.HEADINGS + "黄甲," + number(1) + ",普通债权,200,,,,,\n韦乙," + number(2) + ",普通债权,100,,,,,\n";
        mvc.perform(as(
                        cast.wei,
                        multipart("/console/rosters/{id}/sheets", roster)
                                .file(new MockMultipartFile(
                                        "file", "名册.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)))))
                .andExpect(flash().attribute("taken", 2));
        rosters.fix(cast.wei, roster);
        plan = plans.ask(cast.wei, roster, keys.next(), new Funds(new Fen(100_00), Fen.ZERO, Map.of()));
        plans.approve(cast.president, plan);
        approvedOn(today.minusDays(60));
    }

    @Test
    @DisplayName("全部送达、十五日届满以前不能发放；最后一人的期限决定全部")
    void nothingIsPaidBeforeAllMayNoLongerObject() throws Exception {
        assertThatThrownBy(() -> payable.payable(cast.wei, plan)).hasMessageStartingWith("plan.not-reached");
        delivered("REST", today.minusDays(40)).andExpect(flash().attribute("notice", "objection.did-reach"));
        assertThatThrownBy(() -> payable.payable(cast.wei, plan)).hasMessageStartingWith("plan.not-reached");
        delivered(debtor(), today.minusDays(3));
        assertThatThrownBy(() -> payable.payable(cast.wei, plan)).hasMessageStartingWith("plan.days-run");
        delivered(debtor(), today.minusDays(40));
        payable.payable(cast.wei, plan);

        assertThat(objections.reach(cast.wei, of()).reached()).isEqualTo(3);
        page("/console/plans/" + plan + "/objections")
                .andExpect(content().string(allOf(containsString("已送达 3 人，共 3 人"), containsString("届满"))));
        mvc.perform(as(cast.wei, get("/api/v1/plans/{id}/objections", plan)))
                .andExpect(jsonPath("$.over").value(true));
    }

    @Test
    @DisplayName("没有送达记录的人，先登记送达再登记异议；送达不会早于批准")
    void whoWasNotServedDoesNotObjectYet() throws Exception {
        assertThatThrownBy(() -> raise(1, today, null)).hasMessageStartingWith("objection.not-reached");
        assertThatThrownBy(() -> objections.reached(cast.wei, plan, 1, today.minusDays(61), ""))
                .hasMessageStartingWith("objection.before-approval");
        assertThatThrownBy(() -> objections.reached(cast.elsewhere, plan, 1, today, ""))
                .hasMessage("plan.unknown");
        assertThatThrownBy(() -> objections.reached(cast.wei, plan, 9, today, ""))
                .hasMessageStartingWith("objection.line");
        delivered("LINE", today.minusDays(40));
        assertThat(raise(1, today, null).state()).isEqualTo(Course.Name.LATE);
    }

    @Test
    @DisplayName("无人反对：方案依异议修正，名册可以重新编制，另拟第二版")
    void whatNobodyOpposesCorrectsThePlan() {
        all(today.minusDays(40));
        var it = raise(1, today.minusDays(30), null);
        assertThatThrownBy(() -> payable.payable(cast.wei, plan)).hasMessageStartingWith("plan.objected");
        step(it, Kind.NOTIFY, today.minusDays(29), "");
        assertThat(clocks.ofCase(cast.wei, casefile).clocks())
                .anyMatch(clock -> clock.kind() == ClockKind.PLAN_ANSWER && clock.end() == null);
        assertThat(step(it, Kind.CORRECT, today, "").state()).isEqualTo(Course.Name.CORRECTED);

        assertThat(of().state()).isEqualTo(DrawnPlan.State.REPLACED);
        assertThat(clocks.ofCase(cast.wei, casefile).clocks())
                .noneMatch(clock -> clock.kind() == ClockKind.PLAN_ANSWER && clock.end() == null);
        rosters.reopen(cast.wei, roster);
        rosters.fix(cast.wei, roster);
        var second = plans.ask(cast.wei, roster, keys.next(), new Funds(new Fen(90_00), Fen.ZERO, Map.of()));
        assertThat(plans.named(cast.wei, second).version()).isEqualTo(2);
    }

    @Test
    @DisplayName("起诉以后照方案发放，提存争议的一笔；判决以后不再提存")
    void whatIsInSuitIsHeld() throws Exception {
        all(today.minusDays(50));
        var it = raise(1, today.minusDays(40), 2);
        step(it, Kind.NOTIFY, today.minusDays(39), "");
        step(it, Kind.OPPOSE, today.minusDays(38), "韦乙");
        step(it, Kind.TELL, today.minusDays(37), "");
        step(it, Kind.SUE, today.minusDays(36), "（2026）桂1481民初9号");

        payable.payable(cast.wei, plan);
        assertThat(held.held(cast.wei.scope(), of())).hasSize(1).containsValue(new Fen(33_33));
        page("/console/objections").andExpect(content().string(containsString("已起诉")));
        page("/console/day").andExpect(content().string(containsString("分配方案异议待办")));
        disbursements.begin(cast.wei, plan, Source.COURT);
        assertThat(jdbc.sql("select id from payout.payment where plan_id = ? and state = 'HELD' and amount_fen = 3333")
                        .param(plan.uuid())
                        .query(java.util.UUID.class)
                        .list())
                .hasSize(1);
        var payment = new Id(
                plan.city(),
                jdbc.sql("select id from payout.payment where plan_id = ? and state = 'HELD'")
                        .param(plan.uuid())
                        .query(java.util.UUID.class)
                        .single());
        assertThatThrownBy(() -> payments.retry(cast.wei, payment, keys.next(), "", "判决以前"))
                .hasMessageStartingWith("payment.in-suit");
        step(it, Kind.DECIDE, today.minusDays(1), "（2026）桂1481民初9号，驳回");
        assertThat(held.held(cast.wei.scope(), of())).isEmpty();
        payments.retry(cast.wei, payment, keys.next(), "", "判决驳回异议");
        assertThatThrownBy(() -> plans.replace(cast.wei, plan)).hasMessageStartingWith("plan.begun");
        page("/console/plans/" + plan + "/objections")
                .andExpect(content().string(allOf(containsString("驳回"), containsString("已把反对意见通知异议人"))));
    }

    @Test
    @DisplayName("网页和接口登记异议和下一步；书记员登记，执行员决定；写的话在库里是密封的")
    void thePagesAndTheApiDoTheSame() throws Exception {
        all(today.minusDays(10));
        mvc.perform(as(cast.lu, post("/console/plans/{id}/objections", plan))
                        .param("objection", keys.next().toString())
                        .param("whom", "LINE")
                        .param("line", "2")
                        .param("day", today.toString())
                        .param("words", "第一笔金额算错"))
                .andExpect(flash().attribute("notice", "objection.did-raise"));
        var it = objections.ofPlan(cast.wei, of()).getFirst();
        assertThatThrownBy(() -> objections.step(cast.lu, it.id(), keys.next(), new Step(Kind.NOTIFY, today, "")))
                .hasMessage("access.role");
        mvc.perform(as(cast.wei, put("/api/v1/objections/{id}/steps/{step}", it.id(), keys.next()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\": \"NOTIFY\", \"day\": \"" + today + "\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(as(cast.wei, get("/api/v1/objections"))).andExpect(content().string(containsString("NOTIFIED")));
        mvc.perform(as(cast.wei, post("/console/objections/{id}/steps", it.id()))
                        .param("step", keys.next().toString())
                        .param("plan", plan.toString())
                        .param("kind", "CORRECT")
                        .param("day", today.toString()))
                .andExpect(flash().attributeExists("refusal"));
        assertThat(jdbc.sql("select words from payout.objection where plan_id = ?")
                        .param(plan.uuid())
                        .query(String.class)
                        .single())
                .startsWith("⟦");
        for (var kind : List.of("pdf", "ofd")) {
            var file = mvc.perform(as(cast.wei, get("/console/plans/{id}/plan." + kind, plan))
                            .with(fresh(cast.wei)))
                    .andExpect(status().isOk())
                    .andReturn();
            assertThat(file.getResponse().getContentAsByteArray()).hasSizeGreaterThan(5_000);
        }
    }

    @Test
    @DisplayName("每名债权人一份通知书：金额、份额、怎样发放、到哪天可以异议；证件号码只露两头；全部的打成一包")
    void eachCreditorIsToldOnPaper() throws Exception {
        delivered("LINE", today.minusDays(40));
        var claim = plans.share(cast.wei, of(), 1).orElseThrow().claim();
        var pdf = mvc.perform(as(cast.wei, get("/console/plans/{id}/claims/{claim}/letter.pdf", plan, claim))
                        .with(fresh(cast.wei)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var last = Objection.lastDay(today.minusDays(40), holidays::isWorkingDay);
        assertThat(text(pdf))
                .contains("黄甲：", "66.67", "余数较大", "到本院领取", "十五日内向本院提出书面异议", last.toString())
                .doesNotContain(number(1));

        var zip = mvc.perform(
                        as(cast.lu, get("/api/v1/plans/{id}/letters.zip", plan)).with(fresh(cast.lu)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var read = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(Objects.requireNonNull(read.getNextEntry()).getName()).isEqualTo("000001-000002.pdf");
            assertThat(text(read.readAllBytes())).contains("黄甲：", "韦乙：");
        }
    }

    private static String text(byte[] pdf) throws java.io.IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s", "");
        }
    }

    private Objection raise(int line, LocalDate day, @org.jspecify.annotations.Nullable Integer claim) {
        var id = objections.raise(
                cast.wei, plan, new NewObjection(keys.next(), line, null, day, claim, null, "第二笔债权不真实"));
        return objections.ofPlan(cast.wei, of()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Objection step(Objection of, Kind kind, LocalDate day, String words) {
        var key = keys.next();
        var step = new Step(kind, day, words);
        var after = objections.step(cast.wei, of.id(), key, step);
        assertThat(objections.step(cast.wei, of.id(), key, step).state()).isEqualTo(after.state());
        return after;
    }

    private void all(LocalDate day) {
        objections.reachedRest(cast.wei, plan, day, "直接送达");
        objections.reachedDebtor(cast.wei, plan, java.util.UUID.fromString(debtor()), day, "直接送达");
    }

    private String debtor() {
        return objections.debtors(cast.wei, of()).getFirst().id().toString();
    }

    private DrawnPlan of() {
        return plans.named(cast.wei, plan);
    }

    private void approvedOn(LocalDate day) {
        jdbc.sql("update payout.plan set decided_at = ? where id = ?")
                .params(OffsetDateTime.of(day.atTime(2, 0), ZoneOffset.UTC), plan.uuid())
                .update();
    }

    private ResultActions delivered(String whom, LocalDate day) throws Exception {
        return mvc.perform(as(cast.wei, post("/console/plans/{id}/deliveries", plan))
                .param("whom", whom)
                .param("line", "1")
                .param("day", day.toString())
                .param("words", "直接送达"));
    }

    private ResultActions page(String path) throws Exception {
        return mvc.perform(as(cast.wei, get(path))).andExpect(status().isOk());
    }
}

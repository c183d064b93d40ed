package org.gridwrit.payout.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gridwrit.identity.Cast.fresh;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.NewEntry;
import org.gridwrit.casefile.ledger.Origin;
import org.gridwrit.casefile.ledger.Owings;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.payout.interest.Debt;
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
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("迟延履行利息计算表")
class InterestSheetsTest {
    private static final AtomicInteger RUNNING = new AtomicInteger(73000);

    @Autowired
    InterestSheets sheets;

    @Autowired
    CaseFiles cases;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Owings owings;

    @Autowired
    Keys keys;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Id casefile;

    @BeforeEach
    void aCase() {
        var row = new NewCase(
                CaseNumber.parse("（2019）桂1481执" + RUNNING.incrementAndGet() + "号"),
                LocalDate.of(2019, 3, 4),
                "韦法官",
                "买卖合同纠纷",
                null,
                new Fen(100_000_00),
                List.of(new NewParty("陆申请", IdKind.NONE, null, "凭祥市凭祥镇南大路3号", null)),
                List.of(new NewParty("覃付款", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null)));
        casefile = cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(row))
                .getFirst()
                .casefile();
    }

    @Test
    @DisplayName("分期、部分履行、中止：每一行写明起止、天数、基数、利率、金额和条文")
    void everyLineCanBeChecked() throws Exception {
        state("2020-01-31 60000\n2020年2月29日 40,000.00元\n", "2020-03-11 至 2020-03-20", "")
                .andExpect(flash().attribute("notice", "delay.stated"));
        paid("2020-02-10", 20_000_00);

        var sheet = sheets.of(cast.wei, cases.named(cast.wei.scope(), casefile), LocalDate.of(2020, 3, 31))
                .orElseThrow();

        // 60,000 × 10 days, then 40,000 × 19 days to the end of February, 80,000 × 10, ten days suspended, 80,000 × 11
        assertThat(sheet.rows())
                .extracting(SheetRow::kind, SheetRow::days, it -> it.amount().value())
                .containsExactly(
                        tuple("DOUBLED", 10L, 105_00L),
                        tuple("PAID", 1L, 20_000_00L),
                        tuple("DOUBLED", 19L, 133_00L),
                        tuple("DOUBLED", 10L, 140_00L),
                        tuple("SUSPENDED", 10L, 0L),
                        tuple("DOUBLED", 11L, 154_00L));
        assertThat(sheet.open()).isEqualTo(new Fen(80_000_00 + 532_00));
        page("/console/cases/" + casefile + "/interest?until=2020-03-31")
                .andExpect(content()
                        .string(allOf(
                                containsString("每日 0.0175%"),
                                containsString("第三条第三款"),
                                containsString("付后尚欠：金钱债务 80,000.00"),
                                containsString("80,532.00"))));
        mvc.perform(as(cast.wei, get("/api/v1/cases/{id}/interest?until=2020-03-31", casefile)))
                .andExpect(jsonPath("$.openFen").value(80_532_00))
                .andExpect(jsonPath("$.lines[2].days").value(19));
    }

    @Test
    @DisplayName("一般债务利息按 LPR 的倍数，利率变动的那天起分段；表上说明最后一次公布的日子")
    void ordinaryInterestFollowsThePublishedRate() throws Exception {
        state("2024-12-31 36500", "", "LPR_ONE_YEAR").andExpect(flash().attribute("notice", "delay.stated"));
        var file = cases.named(cast.wei.scope(), casefile);

        var sheet = sheets.of(cast.wei, file, LocalDate.of(2024, 10, 30)).orElseThrow();

        // 36,500 × 4 × 3.35 % ÷ 365 × 20 days, then 4 × 3.10 % × 10 days from 2024-10-21
        assertThat(sheet.rows())
                .extracting(SheetRow::days, it -> it.amount().value())
                .containsExactly(tuple(20L, 268_00L), tuple(10L, 124_00L));
        assertThat(sheet.mayLackRate()).isFalse();
        assertThat(sheets.of(cast.wei, file, LocalDate.of(2026, 11, 1))
                        .orElseThrow()
                        .mayLackRate())
                .isTrue();
    }

    @Test
    @DisplayName("打印的计算表写明天数怎样算、按几日折算、依据哪一条")
    void theSheetOnPaperSaysHow() throws Exception {
        state("2020-01-31 60000", "", "AGREED");
        var pdf = mvc.perform(as(cast.wei, get("/console/cases/{id}/interest.pdf?until=2020-02-10", casefile))
                        .with(fresh(cast.wei)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var read = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(read).replaceAll("\\s", "");
            assertThat(text)
                    .contains("迟延履行利息计算表", "截至2020-02-10", "首尾两日都计入", "每日0.0175%", "年4%（365日）")
                    .contains("法释〔2014〕8号第一条第三款", "可以逐行核对");
        }
    }

    @Test
    @DisplayName("没有设定计息条件的，按执行款账上核定的计算，并且说明；连核定也没有的，告诉怎样开始")
    void theLedgerAloneIsEnough() throws Exception {
        page("/console/cases/" + casefile + "/interest").andExpect(content().string(containsString("还没有计息条件")));
        var last = LocalDate.of(2020, 1, 31);
        owings.state(
                cast.wei,
                casefile,
                new Owings.Statement(
                        keys.next(), new Fen(60_000_00), Fen.ZERO, last, last.plusDays(10), "（2019）桂1481民初5号"));
        page("/console/cases/" + casefile + "/interest?until=2020-02-10")
                .andExpect(content().string(allOf(containsString("一笔债务、一个届满日"), containsString("60,105.00"))));
    }

    @Test
    @DisplayName("看不懂的一行指出是第几行，填写的内容还在；别的法院、书记员不能设定")
    void whatCannotBeReadIsNamedByItsLine() throws Exception {
        state("2020-01-31 60000\n2020-02-30 100", "", "")
                .andExpect(flash().attribute("refusal", hasToString(containsString("due-line"))));
        state("2020-01-31 60000", "2020-03-20 2020-03-01", "")
                .andExpect(flash().attribute("refusal", hasToString(containsString("suspension-backwards"))));
        var terms = new Terms(
                keys.next(),
                List.of(new Debt.Due(LocalDate.of(2020, 1, 31), new Fen(1))),
                List.of(),
                null,
                null,
                Debt.Order.DEBT_FIRST,
                "",
                "韦法官",
                Instant.EPOCH);
        assertThatThrownBy(() -> sheets.state(cast.lu, casefile, terms)).hasMessage("access.role");
        assertThatThrownBy(() -> sheets.state(cast.elsewhere, casefile, terms)).isNotNull();
        mvc.perform(as(cast.wei, put("/api/v1/cases/{id}/interest-terms/{terms}", casefile, keys.next()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"dues\": [{\"lastDay\": \"2020-01-31\", \"amountFen\": 100}], \"words\": \"判决书\"}"))
                .andExpect(status().isNoContent());
        assertThat(jdbc.sql("select words from payout.interest_terms where case_id = ?")
                        .param(casefile.uuid())
                        .query(String.class)
                        .single())
                .startsWith("⟦");
    }

    private ResultActions state(String dues, String suspensions, String ordinary) throws Exception {
        return mvc.perform(as(cast.wei, post("/console/cases/{id}/interest-terms", casefile))
                .param("terms", keys.next().toString())
                .param("dues", dues)
                .param("suspensions", suspensions)
                .param("ordinary", ordinary)
                .param("figure", "4")
                .param("ordinaryFrom", ordinary.equals("AGREED") ? "2020-02-01" : "2024-10-01")
                .param("year", "365")
                .param("benchmark", "")
                .param("words", "（2019）桂1481民初5号判决主文第一项"));
    }

    private void paid(String day, long fen) {
        var entry =
                NewEntry.of(keys.next(), EntryKind.PAID_IN, Origin.VOLUNTARY, new Fen(fen), LocalDate.parse(day), "转账");
        ledgers.enter(cast.wei, casefile, entry);
    }

    private ResultActions page(String path) throws Exception {
        return mvc.perform(as(cast.wei, get(path))).andExpect(status().isOk());
    }
}

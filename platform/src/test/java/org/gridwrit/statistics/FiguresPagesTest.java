package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.fresh;
import static org.gridwrit.statistics.Happened.CHONGZUO;
import static org.gridwrit.statistics.Happened.actor;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class FiguresPagesTest {
    static final Actor WEI = actor(Role.OFFICER, new Scope.OfCourt("桂1481"));
    static final Actor COMMITTEE = actor(Role.COMMITTEE, new Scope.OfDivision("4514"));

    @Autowired
    MockMvc mvc;

    @Autowired
    Ledger ledger;

    @Autowired
    Reconciling reconciling;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    CountedCase first = Happened.aCase("桂1481", Livelihood.WAGES);

    @BeforeEach
    void sixCasesWereHelpedAndOnePaid() {
        jdbc.sql(
                        "truncate statistics.counted_case, statistics.happening, statistics.fact, statistics.daily, statistics.monthly, statistics.reconciliation")
                .update();
        for (int i = 0; i < 5; i++) served(Happened.aCase("桂1481", Livelihood.WAGES));
        first = Happened.aCase("桂1481", Livelihood.WAGES);
        served(first);
        ledger.enter(
                first, new Happening.Recovery(UUID.randomUUID(), LocalDate.of(2019, 5, 9), new Fen(1_244_000_000L)));
    }

    @Test
    void everyFigureOfThePageIsALinkToItsList() throws Exception {
        var page = mvc.perform(as(WEI, get("/figures?year=2019&by=TOWN&measure=RECOVERED_AMOUNT")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("12,440,000.00"),
                                containsString(
                                        "/figures/DOCUMENTS_SERVED/facts?by=TOWN&amp;unit=451481100&amp;from=2019-01-01"),
                                containsString("<svg"),
                                containsString("凭祥镇"))))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).doesNotContain("style=").doesNotContain("onclick");
    }

    @Test
    void aRowLeadsToWhatItIsMadeUpOf() throws Exception {
        var president = actor(Role.PRESIDENT, new Scope.OfCourt("桂14"));

        mvc.perform(as(president, get("/figures?year=2019&by=COURT")))
                .andExpect(content()
                        .string(allOf(
                                containsString("1,244.00 万元"),
                                containsString("凭祥市人民法院"),
                                containsString("by=MONTH&amp;from=2019-01-01"))));
        mvc.perform(as(president, get("/figures?year=2019&by=MONTH&court=桂14&alone=true")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("1,244.00 万元"))));
        mvc.perform(as(president, get("/figures?year=2019&by=COUNTY&alone=")))
                .andExpect(content().string(containsString("by=TOWN&amp;from=2019-01-01")));
    }

    @Test
    void theListNamesCasesAndLinksToThem() throws Exception {
        mvc.perform(as(WEI, get("/figures/RECOVERED_AMOUNT/facts?year=2019&by=MONTH&unit=2019-05")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(first.number()),
                                containsString("/console/cases/451400-" + first.id()),
                                containsString("12,440,000.00"))));
        mvc.perform(as(WEI, get("/figures/RECOVERED_AMOUNT/facts?year=2019&by=MONTH&unit=2019-06")))
                .andExpect(content().string(not(containsString(first.number()))));
    }

    @Test
    void aCommitteeSeesTownsInsteadOfCases() throws Exception {
        mvc.perform(as(COMMITTEE, get("/figures?year=2019")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("凭祥市"), containsString("&lt;5"))));
        mvc.perform(as(COMMITTEE, get("/figures/DOCUMENTS_SERVED/facts?year=2019&by=COUNTY&unit=451481")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("凭祥镇"),
                                not(containsString("桂1481")),
                                not(containsString("/console/cases")))));
        mvc.perform(as(
                        COMMITTEE,
                        get("/figures/DOCUMENTS_SERVED/facts.csv?year=2019").with(fresh(COMMITTEE))))
                .andExpect(status().isForbidden());
        mvc.perform(as(COMMITTEE, get("/api/v1/figures/DOCUMENTS_SERVED/facts?year=2019")))
                .andExpect(status().isForbidden());
    }

    @Test
    void administratorsSeeWhoseFiguresAreNotTheirListsAndWhatToDo() throws Exception {
        var administrator = actor(Role.ADMINISTRATOR, new Scope.None());
        mvc.perform(as(administrator, get("/admin/figures")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("还没有核对过")));
        reconciling.look(CHONGZUO);
        mvc.perform(as(administrator, get("/admin/figures")))
                .andExpect(content().string(allOf(containsString("崇左市"), containsString("各项数字与清单一致"))));
        jdbc.sql("update statistics.daily set number = number + 1 where measure = 'CASES_HELPED'")
                .update();
        reconciling.look(CHONGZUO);
        mvc.perform(as(administrator, get("/admin/figures")))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 个市有数字与清单不一致"),
                                containsString("./gridwrit figures rebuild"),
                                containsString("2019-05-01"))));
        mvc.perform(as(WEI, get("/admin/figures"))).andExpect(status().isForbidden());
    }

    @Test
    void theTableDownloadsAsASheet() throws Exception {
        var sheet = mvc.perform(
                        as(WEI, get("/figures/table.csv?year=2019&by=MONTH").with(fresh(WEI))))
                .andExpect(header().string("Content-Disposition", containsString("figures.csv")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(sheet)
                .startsWith("\uFEFF")
                .contains("协助送达")
                .contains("2019-05,2019-05,0,0,6,6,0,12440000.00,0,12440000.00");
    }

    @Test
    void theListDownloadsAsASheet() throws Exception {
        mvc.perform(as(WEI, get("/figures/DOCUMENTS_SERVED/facts.csv?year=2019").with(fresh(WEI))))
                .andExpect(content().string(containsString(first.number())));
        assertThat(Sheets.harmless("=1+1")).isEqualTo("'=1+1");
    }

    @Test
    void whoeverCarriesFiguresAwayStandsOnTheTrail() throws Exception {
        var wei = actor(Role.OFFICER, new Scope.OfCourt("桂1481"));
        mvc.perform(as(wei, get("/figures/table.csv?year=2019&by=MONTH").with(fresh(wei))));
        mvc.perform(as(wei, get("/figures/DOCUMENTS_SERVED/facts.csv?year=2019").with(fresh(wei))));

        assertThat(jdbc.sql("""
                        select action || ' ' || records || ' ' || regexp_replace(detail, '^[0-9a-f]{16}$', 'fingerprint')
                          from audit.entry where actor_id = ? order by id
                        """).param(wei.account()).query(String.class).list())
                .containsExactly("figures.download 1 MONTH 2019-01-01/2019-12-31", "figures.export 6 fingerprint");
    }

    @Test
    void programsReadFiguresAndFacts() throws Exception {
        mvc.perform(as(WEI, get("/api/v1/figures?year=2019&month=5&by=COUNTY")))
                .andExpect(jsonPath("$.total.DOCUMENTS_SERVED.number").value(6))
                .andExpect(jsonPath("$.total.RECOVERED_AMOUNT.amountFen").value(1_244_000_000L));
        mvc.perform(as(WEI, get("/api/v1/figures/DOCUMENTS_SERVED/facts?year=2019")))
                .andExpect(jsonPath("$.rows.length()").value(6));
    }

    @Test
    void aPeriodBackwardsIsSaidSo() throws Exception {
        mvc.perform(as(WEI, get("/api/v1/figures?from=2019-05-02&to=2019-05-01")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("period.backwards"));
        mvc.perform(as(WEI, get("/api/v1/figures?year=2019&place=%25"))).andExpect(status().isNotFound());
    }

    @Test
    void thePageSaysAsOfWhenAndWhetherFiguresAreTheirLists() throws Exception {
        reconciling.look("451400");
        mvc.perform(as(WEI, get("/figures?year=2019")))
                .andExpect(content().string(allOf(containsString("截至 20"), containsString("每个数字都与清单一致"))));
        jdbc.sql("update statistics.daily set number = number + 1").update();
        reconciling.look("451400");
        mvc.perform(as(WEI, get("/figures?year=2019")))
                .andExpect(content().string(allOf(containsString("数字与清单不一致"), containsString("role=\"alert\""))));
        mvc.perform(as(WEI, get("/api/v1/figures?year=2019")))
                .andExpect(jsonPath("$.asOf").exists());
    }

    @Test
    void otherLooksShowTheSameFigures() throws Exception {
        mvc.perform(as(WEI, get("/figures/comparison?year=2019&by=TOWN&measure=DOCUMENTS_SERVED")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("+6"), containsString("2018-01-01"))));
        mvc.perform(as(WEI, get("/figures/comparison?year=2019&by=TOWN&measure=DOCUMENTS_SERVED&against=451481100")))
                .andExpect(content().string(containsString("100.0 %")));
        mvc.perform(as(WEI, get("/figures/map?year=2019&measure=DOCUMENTS_SERVED")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("shade-4"),
                                containsString("/figures/DOCUMENTS_SERVED/facts?by=COUNTY&amp;unit=451481"))));
        mvc.perform(as(WEI, get("/figures/funnel?year=2019")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("还没有请求过协助")));
        mvc.perform(as(COMMITTEE, get("/figures/map?year=2019&measure=RECOVERED_AMOUNT")))
                .andExpect(content()
                        .string(allOf(
                                containsString("county few"),
                                containsString("&lt;5"),
                                not(containsString("12,440,000")))));
    }

    @Test
    void theSamePageSpeaksEnglish() throws Exception {
        mvc.perform(as(WEI, get("/figures?year=2019&language=en")))
                .andExpect(content().string(containsString("Cases resolved with help")));
    }

    void served(CountedCase of) {
        ledger.enter(of, Happened.confirmed(LocalDate.of(2019, 5, 1), TaskKind.SERVE, Outcome.SERVED));
    }

    static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.requestAttr(Actor.class.getName(), actor);
    }
}

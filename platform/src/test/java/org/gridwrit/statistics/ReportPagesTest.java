package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.fresh;
import static org.gridwrit.statistics.FiguresPagesTest.COMMITTEE;
import static org.gridwrit.statistics.FiguresPagesTest.WEI;
import static org.gridwrit.statistics.FiguresPagesTest.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// 月报、年报, and the figures of everybody.
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class ReportPagesTest {
    @TempDir
    Path dir;

    @Autowired
    MockMvc mvc;

    @Autowired
    Ledger ledger;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void sixCasesWereHelpedAndTwoInTheYearBefore() {
        jdbc.sql(
                        "truncate statistics.counted_case, statistics.happening, statistics.fact, statistics.daily, statistics.monthly, statistics.reconciliation")
                .update();
        for (int i = 0; i < 6; i++) served(LocalDate.of(2019, 5, 1));
        for (int i = 0; i < 2; i++) served(LocalDate.of(2018, 5, 1));
    }

    @Test
    void aReportSetsEachFigureBesideTheYearBefore() throws Exception {
        mvc.perform(as(WEI, get("/figures/report?year=2019")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("凭祥市人民法院"), containsString("+4"), containsString("300.0 %"))));
        mvc.perform(as(WEI, get("/figures/report?year=2019&month=4")))
                .andExpect(content().string(allOf(containsString("2018-04-01"), not(containsString("+4")))));
        mvc.perform(as(WEI, get("/figures/report"))).andExpect(status().isOk());
    }

    @Test
    void theReportIsPrintedWithEveryUnit() throws Exception {
        var answer = mvc.perform(as(WEI, get("/figures/report.pdf?year=2019").with(fresh(WEI))))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse();
        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("凭祥市人民法院2019年网格协助执行统计年报", "协助案件", "300.0 %", "凭祥镇");
        }
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'figures.download' and actor_id = :actor")
                        .param("actor", WEI.account())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theSheetHasNumbersThatCanBeAddedUpAndKeepsBackWhatACommitteeMayNotRead() throws Exception {
        assertThat(sheets(WEI)).contains("<v>6</v>", "<v>2</v>", "300.0 %");
        assertThat(sheets(COMMITTEE)).contains("<v>6</v>", "&lt;5").doesNotContain("<v>2</v>");
    }

    @Test
    void anybodyReadsTheFiguresOfCitiesAndNothingSmall() throws Exception {
        mvc.perform(get("/open/figures?year=2019"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("崇左市"), containsString("协助案件"))));
        mvc.perform(get("/open/figures.csv?year=2019"))
                .andExpect(header().string("Content-Disposition", containsString("figures-2019.csv")))
                .andExpect(content().string(containsString("崇左市")));
        mvc.perform(get("/api/v1/open/figures?year=2019"))
                .andExpect(jsonPath("$.total.CASES_HELPED").value(6))
                .andExpect(jsonPath("$.total.TASKS_ASKED").doesNotExist());
        served(LocalDate.of(2020, 5, 1));
        mvc.perform(get("/api/v1/open/figures?year=2020"))
                .andExpect(jsonPath("$.total.CASES_HELPED").doesNotExist());
        mvc.perform(get("/api/v1/open/figures?year=1999"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("figures.open-year"));
    }

    private String sheets(Actor actor) throws Exception {
        var bytes = mvc.perform(as(actor, get("/figures/report.xlsx?year=2019").with(fresh(actor))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var file = Files.write(dir.resolve("report.xlsx"), bytes);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var it : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(it).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private void served(LocalDate day) {
        ledger.enter(
                Happened.aCase("桂1481", Livelihood.WAGES), Happened.confirmed(day, TaskKind.SERVE, Outcome.SERVED));
    }
}

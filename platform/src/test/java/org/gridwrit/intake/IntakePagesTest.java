package org.gridwrit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.fresh;
import static org.gridwrit.intake.Pingxiang.BEIDA;
import static org.gridwrit.intake.Pingxiang.CITY;
import static org.gridwrit.intake.Pingxiang.COURT;
import static org.gridwrit.intake.Pingxiang.HUANG;
import static org.gridwrit.intake.Pingxiang.LONGZHOU;
import static org.gridwrit.intake.Pingxiang.LU;
import static org.gridwrit.intake.Pingxiang.csv;
import static org.gridwrit.intake.Pingxiang.number;
import static org.gridwrit.intake.Pingxiang.row;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.court.Courts;
import org.gridwrit.intake.sheet.DocketColumn;
import org.gridwrit.intake.sheet.DocketFile;
import org.gridwrit.intake.sheet.Header;
import org.gridwrit.intake.sheet.Limits;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(Pingxiang.TenthOfJanuary.class)
class IntakePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Dockets dockets;

    @Autowired
    Courts courts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void settle() {
        Pingxiang.settle(jdbc, courts);
    }

    @Test
    void anUploadIsReadInTheBackgroundAndItsPageSaysWhatBecameOfIt() throws Exception {
        var location = mvc.perform(as(
                        LU,
                        multipart("/console/imports")
                                .file(upload("清单.csv", row(number(), "李某", "凭祥市凭祥镇北大路社区12号") + "错,,,,,,,,,,,,\n"))))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        var id = Id.valueOf(String.valueOf(location).substring("/console/imports/".length()));
        await(id);

        mvc.perform(as(LU, get("/console/imports/" + id)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("清单.csv"),
                                containsString("已完成"),
                                containsString("第3行 案号"),
                                containsString("/console/imports/" + id + "/rejects.xlsx"),
                                not(containsString("hx-get=\"/console/imports")))));
        mvc.perform(as(LU, get("/console/imports")).param("language", "en"))
                .andExpect(content().string(allOf(containsString("清单.csv"), containsString("Download template"))));
        mvc.perform(as(LONGZHOU, get("/console/imports/" + id))).andExpect(status().isNotFound());
        mvc.perform(as(LONGZHOU, get("/console/imports"))).andExpect(content().string(containsString("还没有导入过")));
    }

    @Test
    void aFileThatIsNoDocketIsRefusedOnThePage() throws Exception {
        mvc.perform(as(
                        LU,
                        multipart("/console/imports")
                                .file(new MockMultipartFile(
                                        "file", "x.pdf", null, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))))
                .andExpect(redirectedUrl("/console/imports"))
                .andExpect(flash().attributeExists("refusal"));
        mvc.perform(as(LU, get("/console/imports"))
                        .flashAttr("refusal", new org.gridwrit.shared.Refusal("intake.file.kind")))
                .andExpect(content().string(containsString("不是清单文件")));
    }

    @Test
    void aRunningBatchAsksForItsProgress() throws Exception {
        var id = dockets.importFile(LU, COURT, csv(folder, row(number(), "李某", "凭祥镇")))
                .id();
        jdbc.sql(
                        "update intake.batch set state = 'RUNNING', finished_at = null, lease_until = '2030-01-01' where id = ?")
                .param(id.uuid())
                .update();
        mvc.perform(as(LU, get("/console/imports/" + id + "/progress")))
                .andExpect(content()
                        .string(allOf(
                                containsString("hx-get=\"/console/imports/" + id + "/progress\""),
                                containsString("导入中"),
                                not(containsString("<html")))));
    }

    @Test
    void templateAndRejectsComeAsSheets() throws Exception {
        var template = mvc.perform(as(LU, get("/console/imports/template.xlsx")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(template).startsWith('P', 'K');
        var id = dockets.importFile(LU, COURT, csv(folder, "错,,,,,,,李某,,,,,\n")).id();
        var bytes = mvc.perform(
                        as(LU, get("/console/imports/" + id + "/rejects.xlsx").with(fresh(LU))))
                .andExpect(header().string("Content-Disposition", containsString("rejects-")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var sheet = DocketFile.open(Files.write(folder.resolve("r.xlsx"), bytes), Limits.USUAL)) {
            assertThat(Header.in(sheet, Limits.USUAL).columns()).containsKey(DocketColumn.CASE_NUMBER);
        }
        mvc.perform(as(LONGZHOU, get("/console/imports/" + id + "/rejects.xlsx")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theInboxShowsWhyAndSettlesWithOneClick() throws Exception {
        var number = number();
        var route = doubtful(number, "凭祥市凭祥镇邮局后面");
        mvc.perform(as(LU, get("/console/routes")))
                .andExpect(content()
                        .string(allOf(
                                containsString("凭祥市凭祥镇邮局后面"),
                                containsString("没有写到村"),
                                containsString(number),
                                containsString("/console/routes/" + route + "/village"))));
        mvc.perform(as(HUANG, get("/township/routes")))
                .andExpect(content().string(allOf(containsString("凭祥市凭祥镇邮局后面"), not(containsString(number)))));
        mvc.perform(as(LU, get("/console/routes/" + route + "/villages")).param("q", "北大路"))
                .andExpect(content().string(allOf(containsString("value=\"" + BEIDA + "\""), containsString("凭祥镇"))));
        mvc.perform(as(LU, post("/console/routes/" + route + "/village")).param("village", BEIDA))
                .andExpect(redirectedUrl("/console/routes"))
                .andExpect(flash().attribute("notice", "route.settled"));
        mvc.perform(as(LU, get("/console/routes"))).andExpect(content().string(not(containsString("邮局后面"))));
        mvc.perform(as(LU, post("/console/remembered")).param("q", "邮局"))
                .andExpect(content().string(allOf(containsString("邮局后面"), containsString("陆书记员"))));
        mvc.perform(as(LU, post("/console/remembered/forgetting")).param("key", "凭祥市凭祥镇邮局后面"))
                .andExpect(flash().attribute("notice", "route.forgotten"));
        mvc.perform(as(LU, get("/console/remembered"))).andExpect(content().string(not(containsString("邮局后面"))));
    }

    @Test
    void programsDoTheSameThroughTheApi() throws Exception {
        var body = mvc.perform(as(
                        LU,
                        multipart("/api/v1/dockets")
                                .file(upload("a.csv", row(number(), "李某", "凭祥市凭祥镇车站旁") + "错,,,,,,,,,,,,\n"))))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.state").exists())
                .andReturn();
        var id = Id.valueOf(
                String.valueOf(body.getResponse().getHeader("Location")).substring("/api/v1/dockets/".length()));
        await(id);
        mvc.perform(as(LU, get("/api/v1/dockets/" + id)))
                .andExpect(jsonPath("$.rows.imported").value(1))
                .andExpect(jsonPath("$.rows.rejected").value(1));
        mvc.perform(as(LU, get("/api/v1/dockets/" + id + "/rejects")))
                .andExpect(jsonPath("$.rows[0].faults[0].code").value("case-number.form"));
        mvc.perform(as(LU, get("/api/v1/dockets"))).andExpect(jsonPath("$.rows").isNotEmpty());
        var route = jdbc.sql("select id from intake.doubtful_route where address like '%车站旁'")
                .query(UUID.class)
                .single();
        mvc.perform(as(LU, get("/api/v1/routes"))).andExpect(content().string(containsString(route.toString())));
        mvc.perform(as(LU, put("/api/v1/routes/" + new Id(CITY, route) + "/village/" + BEIDA)))
                .andExpect(status().isNoContent());
        mvc.perform(json("/api/v1/remembered-addresses/search", "{\"text\": \"车站旁\"}"))
                .andExpect(jsonPath("$.rows[0].villageCode").value(BEIDA));
        mvc.perform(json("/api/v1/remembered-addresses/forgetting", "{\"key\": \"凭祥市凭祥镇车站旁\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(json("/api/v1/remembered-addresses/search", "{\"text\": \"车站旁\"}"))
                .andExpect(jsonPath("$.rows").isEmpty());
        mvc.perform(as(LU, post("/api/v1/dockets/" + id + "/resumption")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("intake.batch.gone"));
        mvc.perform(as(LU, post("/api/v1/routes/" + doubtful(number(), "凭祥市凭祥镇桥下") + "/dismissal")))
                .andExpect(status().isNoContent());
    }

    private void await(Id id) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (dockets.named(LU.scope(), id).isRunning() && System.nanoTime() < end) Thread.sleep(50);
        assertThat(dockets.named(LU.scope(), id).isRunning()).isFalse();
    }

    private Id doubtful(String number, String address) {
        dockets.importFile(LU, COURT, csv(folder, row(number, "李某", address)));
        return new Id(
                CITY,
                jdbc.sql("select id from intake.doubtful_route where case_number = ?")
                        .param(number)
                        .query(UUID.class)
                        .single());
    }

    private static MockMultipartFile upload(String name, String rows) {
        return new MockMultipartFile(
                "file", name, "text/csv", (Pingxiang.HEADINGS + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return as(LU, post(path)).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(Actor actor, B request) {
        return request.requestAttr(Actor.class.getName(), actor).accept(MediaType.ALL);
    }
}

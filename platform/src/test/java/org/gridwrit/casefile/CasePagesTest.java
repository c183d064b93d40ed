package org.gridwrit.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.casefile.Cast.CHONGZUO;
import static org.gridwrit.casefile.Cast.FILED;
import static org.gridwrit.casefile.Cast.LU;
import static org.gridwrit.casefile.Cast.NEIGHBOUR;
import static org.gridwrit.casefile.Cast.PINGXIANG;
import static org.gridwrit.casefile.Cast.WEI;
import static org.gridwrit.casefile.Cast.citizen;
import static org.gridwrit.casefile.Cast.number;
import static org.gridwrit.casefile.Cast.owing;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.casefile.closing.ConditionsMet;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@CaseTest
class CasePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    CaseFiles files;

    @Autowired
    ApplicationContext program;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    void theDocketListsAndSearches() throws Exception {
        var id = file(citizen("页面甲", null));
        var number = files.named(WEI.scope(), id).number();

        mvc.perform(as(WEI, get("/console").param("q", "页面甲").param("state", "").param("from", "")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(number), containsString("/console/cases/" + id))));
        mvc.perform(as(WEI, get("/console").param("q", "没有此人")))
                .andExpect(content().string(allOf(containsString("没有符合条件的案件"), not(containsString(number)))));
        mvc.perform(as(NEIGHBOUR, get("/console").param("q", "页面甲")))
                .andExpect(content().string(not(containsString(number))));
    }

    @Test
    void aLongDocketHasANextPage() throws Exception {
        for (int i = 0; i < 51; i++) file(citizen("许多人", null));

        mvc.perform(as(WEI, get("/console").param("q", "许多人")))
                .andExpect(content().string(containsString("after=")));
    }

    @Test
    void aCaseShowsPartiesMaskedAndItsTimeline() throws Exception {
        var id = file(new NewParty("农勇", IdKind.CITIZEN_ID, "451481198505055674", "凭祥市南大路3号", "13800001111"));

        mvc.perform(as(WEI, get("/console/cases/" + id)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("4514**********5674"),
                                containsString("138****1111"),
                                containsString("凭祥市南大路3号"),
                                containsString("/console/cases/" + id + "/tasks"),
                                containsString("/console/cases/" + id + "/closing"))))
                .andExpect(content()
                        .string(allOf(not(containsString("451481198505055674")), not(containsString("13800001111")))));
    }

    @Test
    void everyLookAtACaseIsOnTheAuditTrail() throws Exception {
        var id = file(citizen("张伟", null));

        mvc.perform(as(WEI, get("/console/cases/" + id)));
        mvc.perform(as(WEI, get("/api/v1/cases/" + id)));

        assertThat(jdbc.sql("select actor_id from audit.entry where action = 'casefile.look' and subject_id = :id")
                        .param("id", id.uuid())
                        .query(UUID.class)
                        .list())
                .containsExactly(WEI.account(), WEI.account());
    }

    @Test
    void whoMayNotDecideSeesNoForm() throws Exception {
        var id = file(citizen("张伟", null));

        mvc.perform(as(LU, get("/console/cases/" + id)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/closing"))));
        mvc.perform(as(NEIGHBOUR, get("/console/cases/" + id))).andExpect(status().isNotFound());
    }

    @Test
    void closingOnThePageGoesBackToThePage() throws Exception {
        var id = file(citizen("张伟", null));

        mvc.perform(as(WEI, get("/console/cases/" + id + "/closing")).param("way", "TERMINATED"))
                .andExpect(content().string(allOf(containsString("申请执行人撤销申请"), containsString("民事诉讼法 268(1)"))));
        mvc.perform(as(WEI, post("/console/cases/" + id + "/closing"))
                        .param("way", "TERMINATED")
                        .param("ground", "WITHDRAWN")
                        .param("day", FILED.plusDays(9).toString())
                        .param("words.APPLICATION", "撤回申请书，正卷第38页")
                        .param("day.APPLICATION", FILED.plusDays(8).toString())
                        .param("words.RULING", "之三裁定书")
                        .param("day.RULING", FILED.plusDays(9).toString()))
                .andExpect(redirectedUrl("/console/cases/" + id))
                .andExpect(flash().attribute("notice", "case.closed"));

        mvc.perform(as(WEI, get("/console/cases/" + id)))
                .andExpect(content().string(allOf(containsString("终结执行"), containsString("撤回申请书，正卷第38页"))));
    }

    @Test
    void aRefusedClosingSaysWhyOnThePage() throws Exception {
        var id = file(citizen("张伟", null));

        var refused = mvc.perform(as(WEI, post("/console/cases/" + id + "/closing"))
                        .param("way", "TERMINATED_FOR_NOW")
                        .param("day", FILED.plusDays(9).toString()))
                .andExpect(redirectedUrl("/console/cases/" + id + "/closing?way=TERMINATED_FOR_NOW"))
                .andReturn();

        mvc.perform(as(WEI, get("/console/cases/" + id + "/closing")).flashAttrs(refused.getFlashMap()))
                .andExpect(content().string(allOf(containsString("法〔2016〕373号"), containsString("2019-06-05"))));
    }

    @Test
    void aTerminatedCaseOffersToResume() throws Exception {
        var id = file(citizen("张伟", null));
        ConditionsMet.all(program, WEI, id, FILED.plusDays(30));
        files.close(WEI, id, ClosingAct.forNow(FILED.plusMonths(4)));

        mvc.perform(as(WEI, get("/console/cases/" + id)))
                .andExpect(content().string(containsString("/console/cases/" + id + "/resumption")));
        mvc.perform(as(WEI, post("/console/cases/" + id + "/resumption")).param("reason", "发现车辆"))
                .andExpect(flash().attribute("notice", "case.resumed"));
    }

    @Test
    void theSamePageSpeaksEnglish() throws Exception {
        var id = file(citizen("张伟", null));

        mvc.perform(as(WEI, get("/console/cases/" + id)).param("language", "en"))
                .andExpect(content().string(allOf(containsString("Timeline"), containsString("Debtors"))));
    }

    @Test
    void programsReadAndCloseCases() throws Exception {
        var id = file(citizen("接口甲", null));

        mvc.perform(as(WEI, get("/api/v1/cases").param("q", "接口甲")))
                .andExpect(jsonPath("$.rows[0].id").value(id.toString()))
                .andExpect(jsonPath("$.rows[0].amountFen").value(500_000));
        mvc.perform(
                        as(WEI, put("/api/v1/cases/" + id + "/ledger/" + UUID.randomUUID()))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"kind\":\"DIRECT\",\"origin\":\"VOLUNTARY\",\"amountFen\":100,\"day\":\"2019-03-09\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(as(WEI, put("/api/v1/cases/" + id + "/closing"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"way":"TERMINATED","ground":"WITHDRAWN","day":"2019-03-10","facts":[
                                 {"fact":"APPLICATION","day":"2019-03-10","words":"撤回申请书"},
                                 {"fact":"RULING","day":"2019-03-10","words":"之三裁定书"}]}
                                """))
                .andExpect(status().isNoContent());
        mvc.perform(as(WEI, get("/api/v1/cases/" + id)))
                .andExpect(jsonPath("$.state").value("CLOSED"))
                .andExpect(jsonPath("$.recoveredFen").value(100));
        mvc.perform(as(WEI, get("/api/v1/cases/" + id + "/timeline")))
                .andExpect(jsonPath("$.length()").value(3));
    }

    @Test
    void noOtherRoleReadsCasesThroughTheApi() throws Exception {
        var id = file(citizen("张伟", null));
        var committee = new Actor(UUID.randomUUID(), "政法委", Role.COMMITTEE, CHONGZUO, new Scope.OfDivision("4514"));

        for (var path : List.of("/api/v1/cases", "/api/v1/cases/" + id, "/api/v1/cases/" + id + "/timeline")) {
            mvc.perform(as(committee, get(path))).andExpect(status().isForbidden());
        }
    }

    Id file(NewParty... debtors) {
        return files.file(LU, CHONGZUO, PINGXIANG, List.of(owing(number(), 5_000, debtors)))
                .getFirst()
                .casefile();
    }

    static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.requestAttr(Actor.class.getName(), actor).accept(MediaType.ALL);
    }
}

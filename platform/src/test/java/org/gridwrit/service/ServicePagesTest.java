package org.gridwrit.service;

import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.Result;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class ServicePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    ServiceDesk desk;

    @Autowired
    CaseFiles cases;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    final Cast cast = new Cast();
    Town town;
    Id casefile;

    @BeforeEach
    void file() {
        town = new Town(cases, desk, keys, cast, Times.today(clock));
        casefile = town.filed();
    }

    @Test
    @DisplayName("选择方式的页面列出全部方式，不合法的说明理由和条文")
    void theComposerSaysWhatIsLawfulAndWhyTheOthersAreNot() throws Exception {
        mvc.perform(as(cast.lu, compose(DocumentKind.MEDIATION)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("调解书不适用留置送达（解释 133）"),
                                containsString("没有记录受送达人同意电子送达的确认"),
                                containsString("value=\"DIRECT\" checked"))));
    }

    @Test
    @DisplayName("从发起到送达：缺少的在页面上说明，补齐后入卷")
    void aServiceIsBegunTriedAndCompletedOnItsPages() throws Exception {
        var key = keys.next();
        mvc.perform(as(cast.lu, post("/console/cases/{id}/services", casefile))
                        .param("service", key.toString())
                        .param("party", town.debtor(casefile).toString())
                        .param("document", "ENFORCEMENT_NOTICE")
                        .param("title", Town.NOTICE)
                        .param("circumstance", "NONE")
                        .param("address", "北大路12号")
                        .param("mode", "DIRECT"))
                .andExpect(redirectedUrl("/console/services/451400-" + key));
        var service = new Id("451400", key);
        mvc.perform(as(cast.lu, get("/console/services/{id}", service)))
                .andExpect(content()
                        .string(allOf(containsString("送达是否完成由承办人确认"), not(containsString("name=\"receiver\"")))));

        mvc.perform(as(cast.wei, post("/console/services/{id}/completion", service))
                        .param("day", town.today().toString())
                        .param("place", "RESIDENCE"))
                .andExpect(flash().attributeExists("refusal"));
        mvc.perform(as(cast.wei, post("/console/services/{id}/completion", service))
                        .param("day", town.today().toString())
                        .param("place", "RESIDENCE")
                        .param("receiver", "ADDRESSEE")
                        .param("receiverName", "覃送达"))
                .andExpect(flash().attribute("notice", "service.completed"));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/services", casefile)))
                .andExpect(content()
                        .string(allOf(
                                containsString("已送达"),
                                containsString(town.today().toString()))));
    }

    @Test
    @DisplayName("没有送成并结束的，页面建议下一种合法的方式")
    void afterAFailureTheNextLawfulModeIsProposed() throws Exception {
        var service = town.open(casefile, Mode.DIRECT);
        town.failed(service, Result.REFUSED);
        desk.giveUp(cast.lu, service);
        mvc.perform(as(cast.lu, get("/console/services/{id}", service)))
                .andExpect(content()
                        .string(allOf(
                                containsString("下一步建议：留置送达"),
                                containsString("services/new?party="),
                                containsString("改用留置送达重新发起"))));
        mvc.perform(as(cast.lu, post("/console/services/{id}/reissue", service))
                        .param("next", keys.next().toString()))
                .andExpect(flash().attribute("notice", "service.reissued"));
        mvc.perform(as(cast.lu, get("/console/services/{id}", service)))
                .andExpect(content().string(allOf(containsString("已改用其他方式重新发起"), not(containsString("改用留置送达重新发起")))));
    }

    @Test
    @DisplayName("没有送达过的案件有说明")
    void anEmptyCaseTeaches() throws Exception {
        mvc.perform(as(cast.wei, get("/console/cases/{id}/services", casefile)))
                .andExpect(content().string(containsString("本案还没有送达记录")));
        mvc.perform(as(cast.above, get("/console/cases/{id}/services", casefile)))
                .andExpect(content().string(not(containsString("name=\"party\""))));
    }

    private MockHttpServletRequestBuilder compose(DocumentKind document) {
        return get("/console/cases/{id}/services/new", casefile)
                .param("party", town.debtor(casefile).toString())
                .param("document", document.name())
                .param("title", Town.NOTICE);
    }
}

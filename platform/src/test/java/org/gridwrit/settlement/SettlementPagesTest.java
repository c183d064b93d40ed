package org.gridwrit.settlement;

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
import java.time.LocalDate;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.settlement.law.Ground;
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
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class SettlementPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Settlements settlements;

    @Autowired
    Performances performances;

    @Autowired
    CaseFiles cases;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    final Cast cast = new Cast();
    Village village;
    Id casefile;
    LocalDate today;

    @BeforeEach
    void file() {
        today = Times.today(clock);
        village = new Village(cases, settlements, performances, keys, cast, today);
        casefile = village.filed();
    }

    @Test
    @DisplayName("没有和解的案件有说明；拟定页先平均分期，余数一分不丢")
    void theComposerDividesEvenly() throws Exception {
        mvc.perform(as(cast.lu, get("/console/cases/{id}/settlements", casefile)))
                .andExpect(content().string(containsString("本案还没有和解协议")));
        mvc.perform(as(cast.lu, get("/console/cases/{id}/settlements/new", casefile))
                        .param("total", "40000")
                        .param("count", "3"))
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"13333.34\""),
                                containsString("value=\"13333.33\""),
                                containsString("value=\"10000.00\""))));
    }

    @Test
    @DisplayName("从拟定、签名、确认到付款、不履行，都在一页上办；每一步的理由说得清楚")
    void aSettlementIsMadeAndBrokenOnItsPage() throws Exception {
        var key = keys.next();
        mvc.perform(as(cast.lu, post("/console/cases/{id}/settlements", casefile))
                        .param("settlement", key.toString())
                        .param("claim", "50,000")
                        .param("total", "40000")
                        .param("waived", "10000")
                        .param("day", today.toString(), today.plusMonths(1).toString(), "")
                        .param("amount", "20000", "20,000.00", "")
                        .param("roll", "AS_WRITTEN"))
                .andExpect(redirectedUrl("/console/settlements/451400-" + key));
        var id = new Id("451400", key);
        mvc.perform(as(cast.wei, post("/console/settlements/{id}/confirmation", id))
                        .param("voluntary", "true"))
                .andExpect(flash().attributeExists("refusal"));
        village.signAll(id, casefile);
        mvc.perform(as(cast.wei, post("/console/settlements/{id}/confirmation", id))
                        .param("voluntary", "true"))
                .andExpect(flash().attribute("notice", "settlement.confirmed"));
        mvc.perform(as(cast.lu, post("/console/settlements/{id}/payments", id))
                        .param("payment", keys.next().toString())
                        .param("amount", "12,000.50")
                        .param("day", today.toString())
                        .param("channel", "TO_APPLICANT"))
                .andExpect(flash().attribute("notice", "settlement.paid"));
        mvc.perform(as(cast.wei, get("/console/settlements/{id}", id)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("已付 12,000.50 元，共 40,000.00 元"),
                                containsString("今日到期"),
                                containsString("还差 7,999.50 元"),
                                containsString("网格员代收（不可以）"))));
        performances.breach(cast.wei, id, Ground.ANTICIPATED, "电话录音");
        mvc.perform(as(cast.wei, get("/console/settlements/{id}", id)))
                .andExpect(content()
                        .string(allOf(containsString("已履行的 12,000.50 元应当扣除"), containsString("民事诉讼法第二百四十一条"))));
        mvc.perform(as(cast.president, get("/console/settlements").param("what", "DECIDE")))
                .andExpect(content().string(containsString("桂1481执")));
    }

    @Test
    @DisplayName("书记员的页面上没有执行员才能作的决定；上级法院只看")
    void onlyTheOfficerDecides() throws Exception {
        var id = village.confirmed(casefile, 2, today);
        mvc.perform(as(cast.lu, get("/console/settlements/{id}", id)))
                .andExpect(content().string(allOf(not(containsString("/breach")), containsString("由执行员决定"))));
        mvc.perform(as(cast.above, get("/console/settlements/{id}", id)))
                .andExpect(content().string(not(containsString("<form class=\"form\" method=\"post\""))));
    }

    @Test
    @DisplayName("我的一天有待确认的和解，案件经过有和解的每一步")
    void itStandsOnTheDayAndInTheTimeline() throws Exception {
        village.signed(casefile, 2, today);
        mvc.perform(as(cast.wei, get("/console/day"))).andExpect(content().string(containsString("和解待确认")));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/timeline", casefile)).param("part", "SETTLEMENT"))
                .andExpect(content().string(containsString("拟定和解协议")));
    }
}

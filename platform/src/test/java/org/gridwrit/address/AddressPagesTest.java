package org.gridwrit.address;

import static org.gridwrit.address.LearningTest.HUANG;
import static org.gridwrit.address.LearningTest.LU;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gridwrit.access.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class AddressPagesTest {
    @Autowired
    MockMvc mvc;

    @Test
    void thePageAsksWithTheOwnCourtChosen() throws Exception {
        mvc.perform(as(LU, get("/console/addresses")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("这里会说明它被读作哪个村"),
                                containsString("<option value=\"451481\" selected=\"selected\">凭祥市</option>"),
                                not(containsString("<svg role=\"img\"")))));
        mvc.perform(as(HUANG, get("/township/addresses")))
                .andExpect(content().string(containsString("action=\"/township/addresses\"")));
    }

    @Test
    void aSureReadingShowsItsWordsItsReasonsAndItsCounty() throws Exception {
        explain("广西凭祥市凭祥镇连全村三队12号")
                .andExpect(content()
                        .string(allOf(
                                containsString("已定位"),
                                containsString("崇左市 凭祥市 凭祥镇 连全村"),
                                containsString("<span class=\"piece township\" title=\"凭祥镇\">凭祥镇</span>"),
                                containsString("class=\"piece village\""),
                                containsString("约 99.5% 是对的"),
                                containsString("村和乡镇都写明"),
                                containsString("在所写的乡镇（街道）内"),
                                containsString("class=\"county certain\""),
                                containsString("没有审图号"),
                                not(containsString("??")))));
    }

    @Test
    void anAddressThatNamesNothingLeavesNothingKnown() throws Exception {
        explain("解放路12号")
                .andExpect(content()
                        .string(allOf(
                                containsString("没有可识别的地名"),
                                containsString("法院所在地只帮助解读"),
                                not(containsString("可以确定：")))));
    }

    @Test
    void ofManyReadingsTheFirstAreShownAndTheRestFoldedAway() throws Exception {
        explain("平安村12号", "")
                .andExpect(content()
                        .string(allOf(
                                containsString("只有村名，没写县和乡镇"),
                                containsString("只有村名，没写在哪里"),
                                matchesPattern("(?s).*<details class=\"more\">\\s*<summary>另外 \\d+ 种</summary>.*"),
                                not(containsString("??")))));
    }

    @Test
    void severalPlacesAreListedAndMarkedOnTheMap() throws Exception {
        explain("柳州市白沙村193号", "4502")
                .andExpect(content()
                        .string(allOf(
                                containsString("有 2 处可能"),
                                containsString("class=\"county meant\""),
                                containsString("class=\"mark\""),
                                containsString("同名"))));
    }

    @Test
    void whatNobodyCanTellIsSaidWithItsReasonAndWhatIsKnown() throws Exception {
        explain("凭祥市凭祥镇无名屯2号")
                .andExpect(content().string(allOf(containsString("需人工确定"), containsString("可以确定：崇左市 凭祥市 凭祥镇"))));
        explain("广东省广州市天河区").andExpect(content().string(containsString("应委托当地法院")));
        explain("abc", "").andExpect(content().string(containsString("没有广西的县、乡镇或村名")));
    }

    @Test
    void theSameInEnglish() throws Exception {
        mvc.perform(as(LU, post("/console/addresses"))
                        .param("language", "en")
                        .param("address", "凭祥市凭祥镇连全村")
                        .param("context", "451481"))
                .andExpect(content()
                        .string(allOf(containsString("Located"), containsString("Readings that were considered"))));
    }

    @Test
    void badInputIsAnsweredOnThePage() throws Exception {
        explain(" ").andExpect(content().string(allOf(containsString("请输入要解读的地址"), not(containsString("<svg role")))));
        explain("凭".repeat(10_001)).andExpect(content().string(containsString("最多 10000 个字")));
        explain("凭祥镇", "9999").andExpect(content().string(containsString("没有代码为“9999”的行政区划")));
        explain("<script>alert(1)</script>凭祥镇连全村").andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void tenThousandCharactersAreReadAsFarAsReadingGoes() throws Exception {
        explain("凭祥市凭祥镇连全村" + "长".repeat(9_991))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("末尾 9,600 个字没有读")));
    }

    @Test
    void programsAskInTheBodyToo() throws Exception {
        mvc.perform(as(LU, post("/api/v1/addresses/explanation"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"address\": \"凭祥市凭祥镇连全村三队\", \"context\": \"451481\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answer").value("ROUTED"))
                .andExpect(jsonPath("$.options[0].village").value("451481100201"))
                .andExpect(jsonPath("$.pieces[?(@.level == 'village')].text").isNotEmpty())
                .andExpect(jsonPath("$.readings[0].grounds").isNotEmpty());
        mvc.perform(as(LU, post("/api/v1/addresses/explanation"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"address\": \"\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("address.missing"));
        mvc.perform(as(LU, get("/api/v1/addresses/explanation")).param("address", "凭祥镇"))
                .andExpect(status().isMethodNotAllowed());
    }

    private ResultActions explain(String address) throws Exception {
        return explain(address, "451481");
    }

    private ResultActions explain(String address, String context) throws Exception {
        return mvc.perform(as(LU, post("/console/addresses"))
                        .param("address", address)
                        .param("context", context))
                .andExpect(status().isOk());
    }

    static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(Actor actor, B request) {
        return request.requestAttr(Actor.class.getName(), actor).accept(MediaType.ALL);
    }
}

package org.gridwrit.card;

import static org.gridwrit.card.CardsTest.HUANG;
import static org.gridwrit.card.CardsTest.TOWN;
import static org.gridwrit.card.CardsTest.phone;
import static org.gridwrit.identity.Cast.fresh;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class CardPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Cards cards;

    @Autowired
    CardStage stage;

    @Test
    @DisplayName("网格办发授权证，网格员出示，任何人不登录即可核验，吊销后立即可见")
    void aCardIsIssuedShownCheckedAndRevoked() throws Exception {
        var li = stage.onDuty("李");
        mvc.perform(as(phone(li), get("/field/card"))).andExpect(content().string(containsString("还没有授权证")));
        mvc.perform(as(HUANG, post("/township/cards")).with(fresh(HUANG)).param("township", TOWN))
                .andExpect(redirectedUrl("/township/cards?township=" + TOWN));
        mvc.perform(as(HUANG, get("/township/cards")))
                .andExpect(content().string(allOf(containsString("连全村网格"), containsString("吊销原因"))));
        mvc.perform(as(HUANG, get("/township/cards/print")).with(fresh(HUANG)).param("township", TOWN))
                .andExpect(content().string(containsString("data:image/svg+xml")));
        mvc.perform(as(phone(li), get("/field/card")))
                .andExpect(content().string(allOf(containsString("data:image/svg+xml"), containsString("不可以"))));

        var card = cards.own(phone(li)).orElseThrow();
        var token = cards.token(card);
        mvc.perform(get("/card/{token}", token))
                .andExpect(content().string(allOf(containsString("证件真实有效"), containsString(">李<"))));
        mvc.perform(as(HUANG, post("/township/cards/{id}/revocation", card.id()))
                        .param("township", TOWN)
                        .param("reason", "手机丢失"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/card/{token}", token).param("language", "en"))
                .andExpect(content()
                        .string(allOf(
                                containsString("has been revoked"),
                                not(containsString("手机丢失")),
                                not(containsString("??")))));
    }

    @Test
    void whatIsNoCardIsSaidToBeNone() throws Exception {
        var li = stage.onDuty("李");
        cards.issueAll(HUANG, TOWN);
        var token = cards.token(cards.own(phone(li)).orElseThrow());
        mvc.perform(get("/card/{token}", "X" + token.substring(1)))
                .andExpect(content().string(not(containsString("证件真实"))));
        mvc.perform(get("/card/{token}", token.replaceFirst("\\.1\\.", ".7.")))
                .andExpect(content().string(containsString("不是真的授权证")));
        mvc.perform(get("/card/{token}", "a.b.c"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("读不出授权证")));
    }

    @Test
    void theKeyIsPublishedAndThePhoneCanCheckByItself() throws Exception {
        mvc.perform(get("/card/keys.json")).andExpect(jsonPath("$.1").isNotEmpty());
        mvc.perform(get("/card/offline")).andExpect(content().string(containsString("正在离线核验")));
        mvc.perform(get("/card/service-worker.js"))
                .andExpect(content().contentTypeCompatibleWith("text/javascript"))
                .andExpect(content().string(containsString("/card/offline")));
    }
}

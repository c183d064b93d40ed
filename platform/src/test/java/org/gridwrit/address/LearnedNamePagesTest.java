package org.gridwrit.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.address.AddressPagesTest.as;
import static org.gridwrit.address.LearningTest.BEIDA;
import static org.gridwrit.address.LearningTest.ELSEWHERE;
import static org.gridwrit.address.LearningTest.HUANG;
import static org.gridwrit.address.LearningTest.LU;
import static org.gridwrit.address.LearningTest.WEI;
import static org.gridwrit.identity.Cast.fresh;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.court.Courts;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class LearnedNamePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Addresses addresses;

    @Autowired
    LearnedNames names;

    @Autowired
    Courts courts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    void anEmptyListSaysHowItFills() throws Exception {
        mvc.perform(as(ELSEWHERE, get("/township/learned-names")))
                .andExpect(content().string(allOf(containsString("还没有学得的地名"), containsString("导出 CSV"))));
        mvc.perform(as(LU, get("/console/learned-names")).param("q", "没有这样的名字"))
                .andExpect(content().string(containsString("没有相符的地名")));
    }

    @Test
    void theListSaysWhatEachNameRestsOnAndItsPageWhoSaidSo() throws Exception {
        taught("风车屯", "1号");
        mvc.perform(as(LU, get("/console/learned-names")).param("q", "风车"))
                .andExpect(content()
                        .string(allOf(
                                containsString("风车屯"),
                                containsString("崇左市 凭祥市 凭祥镇 北大路社区"),
                                containsString("待印证"),
                                containsString("1 人 · 1 个地址"),
                                containsString("两人或两个不同地址一致"))));
        mvc.perform(as(LU, get("/console/learned-names/" + id("风车屯"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("确定疑难地址"),
                                containsString("陆书记员"),
                                containsString("我也确认"),
                                containsString("data-confirm"))));
    }

    @Test
    void anotherPersonAgreesAndAPersonTakesItBack() throws Exception {
        taught("铜鼓屯", "1号");
        var page = "/township/learned-names/" + id("铜鼓屯");
        mvc.perform(as(HUANG, post(page + "/endorsement"))).andExpect(flash().attribute("notice", "learned.endorsed"));
        mvc.perform(as(HUANG, get(page))).andExpect(content().string(containsString("2 人 · 1 个地址")));
        mvc.perform(as(HUANG, post(page + "/unlearning"))).andExpect(flash().attribute("notice", "learned.unlearned"));
        mvc.perform(as(HUANG, get(page)))
                .andExpect(content()
                        .string(allOf(
                                containsString("已撤销"),
                                containsString("黄主任"),
                                containsString("撤销前，不计"),
                                not(containsString("data-confirm")))));
        assertThat(jdbc.sql("select action from audit.entry where subject_id = ? order by id")
                        .param(id("铜鼓屯").substring(7).transform(java.util.UUID::fromString))
                        .query(String.class)
                        .list())
                .containsExactly("learned-name.teach", "learned-name.endorse", "learned-name.unlearn");
    }

    @Test
    void aPresidentLooksAndChangesNothing() throws Exception {
        var president = new Actor(java.util.UUID.randomUUID(), "院长", Role.PRESIDENT, LU.city(), LU.scope());
        taught("荷花屯", "1号");
        mvc.perform(as(president, get("/console/learned-names/" + id("荷花屯"))))
                .andExpect(content().string(not(containsString("我也确认"))));
        mvc.perform(as(president, post("/console/learned-names/" + id("荷花屯") + "/unlearning")))
                .andExpect(status().isForbidden());
    }

    @Test
    void everyRowOfASheetIsCheckedAndWhatIsRightIsTaken() throws Exception {
        var redirect = upload("""
                name,village_code,area_code
                石榴屯,451481100001,
                石榴屯,451481100001,451481
                =1+1,451481100001,
                张三家,451481100001,
                木瓜屯,451481999999,
                木瓜屯,450102001003,
                木瓜屯,451481100001,4514
                木瓜屯
                """.getBytes(StandardCharsets.UTF_8))
                .andExpect(flash().attribute("taken", 2))
                .andExpect(flash().attribute("faulty", 6))
                .andReturn()
                .getFlashMap();
        mvc.perform(as(LU, get("/console/learned-names")).flashAttrs(redirect))
                .andExpect(content()
                        .string(allOf(
                                containsString("读入 2 个地名，6 行有差错"),
                                containsString("第 4 行： “=1+1”不是地名"),
                                containsString("第 6 行： “451481999999”不是村"),
                                containsString("不在您的范围内"),
                                containsString("不是该村所在的县或乡镇代码"))));
        assertThat(names.list(LU, "木瓜", null, null).rows()).isEmpty();
    }

    @Test
    void whatIsNoSheetIsRefused() throws Exception {
        upload("地名,代码\n石榴屯,1\n".getBytes(StandardCharsets.UTF_8)).andExpect(flash().attributeExists("refusal"));
        upload(new byte[] {'P', 'K', 3, 4, 0, 0}).andExpect(flash().attributeExists("refusal"));
        upload(new byte[0]).andExpect(flash().attributeExists("refusal"));
        upload(("name,village_code\n" + "芭蕉屯,451481100001\n".repeat(5_001)).getBytes(StandardCharsets.UTF_8))
                .andExpect(flash().attributeExists("refusal"));
        mvc.perform(as(LU, get("/console/learned-names"))
                        .flashAttr("refusal", new org.gridwrit.shared.Refusal("learned-name.sheet")))
                .andExpect(content().string(containsString("不是地名清单")));
    }

    @Test
    void anExportedSheetIsOneVoiceWhenItComesBackAlsoFromExcel() throws Exception {
        taught("杨梅屯", "1号");
        var sheet = mvc.perform(as(LU, get("/console/learned-names/sheet.csv")).with(fresh(LU)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(sheet.lines().toList())
                .anyMatch(it -> it.startsWith("杨梅屯,451481100," + BEIDA))
                .noneMatch(it -> it.matches("^[=+@-].*") || it.contains("陆书记员"));

        var saved = sheet.lines()
                .filter(it -> it.contains("name,") || it.startsWith("杨梅屯"))
                .toList();
        mvc.perform(as(
                        WEI,
                        multipart("/console/learned-names/sheet.csv")
                                .file(file((String.join("\r\n", saved).replace("\uFEFF", "") + "\r\n")
                                        .getBytes(Charset.forName("GB18030"))))))
                .andExpect(flash().attribute("taken", 1));
        assertThat(names.list(LU, "杨梅屯", null, null).rows())
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(LearnedName.State.IN_USE));
    }

    @Test
    void programsDoTheSame() throws Exception {
        taught("甘蔗屯", "1号");
        var id = id("甘蔗屯");
        mvc.perform(as(LU, get("/api/v1/learned-names")).param("q", "甘蔗屯"))
                .andExpect(jsonPath("$.rows[0].state").value("HEARD"));
        mvc.perform(as(WEI, put("/api/v1/learned-names/" + id + "/endorsement")))
                .andExpect(status().isNoContent());
        mvc.perform(as(LU, get("/api/v1/learned-names"))
                        .param("state", "IN_USE")
                        .param("q", "甘蔗屯"))
                .andExpect(jsonPath("$.rows", hasSize(1)));
        mvc.perform(as(LU, get("/api/v1/learned-names/" + id + "/lessons"))).andExpect(jsonPath("$", hasSize(2)));
        mvc.perform(as(LU, delete("/api/v1/learned-names/" + id))).andExpect(status().isNoContent());
        mvc.perform(as(ELSEWHERE, delete("/api/v1/learned-names/" + id))).andExpect(status().isNotFound());
        mvc.perform(as(LU, get("/api/v1/learned-names")).param("after", "坏")).andExpect(status().is4xxClientError());
    }

    private void taught(String name, String house) {
        addresses.settled(LU, courts.named("桂1481"), "凭祥市凭祥镇" + name + house, BEIDA);
    }

    private String id(String name) {
        return names.list(LU, name, null, null).rows().getFirst().id().toString();
    }

    private ResultActions upload(byte[] sheet) throws Exception {
        return mvc.perform(as(LU, multipart("/console/learned-names/sheet.csv").file(file(sheet))))
                .andExpect(status().is3xxRedirection());
    }

    private static MockMultipartFile file(byte[] sheet) {
        return new MockMultipartFile("file", "地名.csv", "text/csv", sheet);
    }
}

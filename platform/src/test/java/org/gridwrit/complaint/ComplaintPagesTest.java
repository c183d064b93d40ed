package org.gridwrit.complaint;

import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class ComplaintPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Complaints complaints;

    @Test
    @DisplayName("群众不登录即可投诉网格员，网格办答复后凭查询码查看")
    void somebodyComplainsWithoutSigningInAndReadsTheAnswer() throws Exception {
        mvc.perform(get("/complaints")).andExpect(content().string(containsString("您要反映的对象")));
        mvc.perform(get("/complaints").param("about", "WORKER"))
                .andExpect(content().string(allOf(containsString("凭祥市"), not(containsString("<textarea")))));
        mvc.perform(get("/complaints").param("about", "WORKER").param("county", "451481"))
                .andExpect(content().string(allOf(containsString("凭祥镇"), containsString("<textarea"))));
        var filed = mvc.perform(post("/complaints")
                        .with(csrf())
                        .param("about", "WORKER")
                        .param("county", "451481")
                        .param("place", "451481100")
                        .param("words", "<b>在村口</b>说我欠钱")
                        .param("contact", "李 13800000000"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var receipt = filed.replaceAll("(?s).*class=\"secret\">([^<]+)<.*", "$1");

        mvc.perform(as(ComplaintsTest.HUANG, get("/complaints/inbox")))
                .andExpect(content()
                        .string(allOf(
                                containsString("&lt;b&gt;在村口"),
                                containsString("李 13800000000"),
                                containsString("崇左市 凭祥市 凭祥镇"))));
        var id = complaints
                .list(ComplaintsTest.HUANG, false, null)
                .rows()
                .getFirst()
                .id();
        mvc.perform(as(ComplaintsTest.HUANG, post("/complaints/{id}/answer", id))
                        .param("words", "已道歉"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post("/complaints/answer").with(csrf()).param("receipt", receipt))
                .andExpect(content().string(containsString("已道歉")));
    }

    @Test
    void whatWasTypedIsKeptWhenSomethingIsMissing() throws Exception {
        mvc.perform(post("/complaints")
                        .with(csrf())
                        .param("about", "WORKER")
                        .param("county", "451481")
                        .param("words", "说我欠钱"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("没有选择乡镇"), containsString("说我欠钱"))));
        mvc.perform(post("/complaints/answer").with(csrf()).param("receipt", "<script>"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(allOf(containsString("&lt;script&gt;"), containsString("不含 0"))));
        mvc.perform(get("/complaints").param("about", "COURT").param("language", "en"))
                .andExpect(content().string(allOf(containsString("凭祥市人民法院"), not(containsString("??")))));
    }

    @Test
    void programsAnswerToo() throws Exception {
        complaints.file(new NewComplaint(ComplaintAbout.COURT, true, null, "桂1481", "请公开进展", null), "203.0.113.4");
        var id = complaints
                .list(ComplaintsTest.PRESIDENT, false, null)
                .rows()
                .getFirst()
                .id();
        mvc.perform(as(ComplaintsTest.PRESIDENT, get("/api/v1/complaints")))
                .andExpect(jsonPath("$.rows[0].words").value("请公开进展"));
        mvc.perform(as(ComplaintsTest.PRESIDENT, put("/api/v1/complaints/{id}/answer", id))
                        .contentType("application/json")
                        .content("{}"))
                .andExpect(jsonPath("$.code").value("complaint.answer-missing"));
        mvc.perform(as(ComplaintsTest.PRESIDENT, put("/api/v1/complaints/{id}/answer", id))
                        .contentType("application/json")
                        .content("{\"words\":\"已公开\"}"))
                .andExpect(status().isNoContent());
    }
}

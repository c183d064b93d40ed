package org.gridwrit.paper;

import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("文书的页面")
class PaperPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Papers papers;

    @Autowired
    ApplicationContext program;

    @Autowired
    CaseFiles cases;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    final Cast cast = new Cast();
    Desk desk;
    Id casefile;

    @BeforeEach
    void file() {
        desk = new Desk(program, cases, papers, keys, cast, Times.today(clock));
        casefile = desk.terminated();
    }

    @Test
    @DisplayName("从起草到更正：缺的事实说明，边写边看，签发后打开 PDF")
    void aPaperIsDraftedWrittenIssuedAndCorrected() throws Exception {
        mvc.perform(as(cast.lu, get("/console/cases/{id}/papers", casefile)))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("双方达成和解并记录之后才有协议"), containsString("终本告知"))));
        var draft = desk.drafted(casefile);
        var page = "/console/papers/" + draft;
        mvc.perform(as(cast.lu, get(page)))
                .andExpect(content().string(allOf(containsString("由承办人签发"), containsString("陈芳"))));
        var words = desk.words(draft) + "\n特此告知。";
        mvc.perform(as(cast.wei, post(page + "/words").param("words", words)))
                .andExpect(content().string(allOf(containsString("<p>特此告知。</p>"), containsString("已保存"))));
        mvc.perform(as(cast.wei, post(page + "/issue").param("words", words)))
                .andExpect(redirectedUrl(page))
                .andExpect(flash().attribute("notice", "paper.issued-now"));
        mvc.perform(as(cast.above, get(page)))
                .andExpect(content().string(allOf(containsString("网执终字第"), containsString("SM3"))));
        mvc.perform(as(cast.wei, get(page + "/pdf"))).andExpect(header().string("Content-Type", "application/pdf"));
        var next = desk.next();
        mvc.perform(as(
                        cast.lu,
                        post(page + "/correction")
                                .param("draft", next.toString())
                                .param("reason", "错字")))
                .andExpect(redirectedUrl("/console/papers/451400-" + next));
        mvc.perform(as(cast.wei, get("/console/papers/451400-" + next)))
                .andExpect(content().string(containsString("更正，第 2 版")));
        mvc.perform(as(cast.wei, post("/console/papers/451400-" + next + "/discarding")))
                .andExpect(redirectedUrl("/console/cases/" + casefile + "/papers"));
    }

    @Test
    @DisplayName("两人同时改草稿：保存和签发都不覆盖对方，页面上两份文字都在，可以选一份")
    void whereTwoWroteBothTextsAreShown() throws Exception {
        var draft = desk.drafted(casefile);
        var page = "/console/papers/" + draft;
        var words = desk.words(draft);
        mvc.perform(as(
                        cast.lu,
                        post(page + "/words").param("words", words + "\n陆的一句。").param("revision", "0")))
                .andExpect(content().string(containsString("value=\"1\"")));
        mvc.perform(as(
                        cast.wei,
                        post(page + "/words").param("words", words + "\n韦的一句。").param("revision", "0")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("您打开之后，陆书记员在"), containsString("<p>陆的一句。</p>"))));
        mvc.perform(as(
                        cast.wei,
                        post(page + "/issue").param("words", words + "\n韦的一句。").param("revision", "0")))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("韦的一句。</textarea>"), containsString("<p>陆的一句。</p>"))));
        mvc.perform(as(
                        cast.wei,
                        post(page + "/words").param("words", words + "\n韦的一句。").param("revision", "1")))
                .andExpect(content().string(containsString("<p>韦的一句。</p>")));
    }

    @Test
    @DisplayName("模板：改错占位符说出对的，改好成为一版，可以恢复")
    void aTemplateIsChangedAndHadBack() throws Exception {
        var page = "/console/paper-templates/FOR_NOW_NOTICE";
        mvc.perform(as(cast.wei, get("/console/paper-templates"))).andExpect(status().isOk());
        mvc.perform(as(cast.lu, post(page + "/preview").param("words", "【案好】")))
                .andExpect(content().string(containsString("是不是【案号】")));
        var words = "# 【法院】\n> 【文号】\n【案号】【终本日期】【未到位金额】，本院特制。\n> 【签发日期】";
        mvc.perform(as(cast.president, post(page).param("words", words).param("before", "0")))
                .andExpect(flash().attribute("notice", "paper.template.saved"));
        mvc.perform(as(cast.lu, post(page).param("words", words + "改").param("before", "0")))
                .andExpect(flash().attributeExists("refusal"));
        org.assertj.core.api.Assertions.assertThat(desk.words(desk.drafted(casefile)))
                .contains("本院特制");
        mvc.perform(as(cast.lu, post(page).param("words", "").param("before", "1")))
                .andExpect(flash().attribute("notice", "paper.template.shipped-again"));
        mvc.perform(as(cast.lu, get(page)))
                .andExpect(content().string(allOf(containsString("第 2 版"), containsString("终结本次执行程序告知书"))));
    }
}

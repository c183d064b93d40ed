package org.gridwrit.web;

import static org.gridwrit.identity.Cast.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeProgram
class GlossaryPageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    RequestPostProcessor reader = request -> request;

    @BeforeEach
    void aReader() {
        var login = "reader" + UUID.randomUUID().toString().substring(0, 8);
        reader = signedIn(Cast.open(accounts, login, Role.AUDITOR), Role.AUDITOR);
    }

    @Test
    void itIsFoundByAFewLettersOfEitherLanguage() throws Exception {
        mvc.perform(get("/glossary?q=终本库").with(reader))
                .andExpect(content().string(containsString("等待复查")))
                .andExpect(content().string(not(containsString("授权证"))));
        mvc.perform(get("/glossary?q=DEBTOR&language=en").with(reader))
                .andExpect(content().string(containsString("has to perform under a document in force")));
    }

    @Test
    void whatIsNotFoundSaysWhatToDo() throws Exception {
        mvc.perform(get("/glossary?q=<b>xyzzy").with(reader))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("没有含“&lt;b&gt;xyzzy”的术语")));
    }

    @Test
    void pagesGetTheMeaningsUnderTheWordsTheyUse() throws Exception {
        mvc.perform(get("/glossary/words?of=zh-CN").with(reader))
                .andExpect(header().string("Cache-Control", "max-age=3600, private"))
                .andExpect(jsonPath("$.案号").value(containsString("终身不变")));
        mvc.perform(get("/glossary/words?of=en").with(reader))
                .andExpect(jsonPath("$['Case number']").value(containsString("one case for good")));
    }
}

package org.gridwrit.clue;

import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.time.Clock;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.Move;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class CluePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Clues clues;

    @Autowired
    CaseFiles cases;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    final Cast cast = new Cast();
    Told told;
    Id casefile;

    @BeforeEach
    void file() {
        told = new Told(cases, clues, keys, cast, Times.today(clock));
        casefile = told.filed();
    }

    @Test
    @DisplayName("登记、核实、扣押、到位，每一步都在页面上，拒绝的说明理由")
    void aClueIsFollowedOnItsPages() throws Exception {
        mvc.perform(as(cast.wei, get("/console/cases/{id}/clues", casefile))).andExpect(says("本案还没有线索"));
        mvc.perform(as(cast.lu, post("/console/cases/{id}/clues", casefile))
                        .param("clue", keys.next().toString())
                        .param("kind", "VEHICLE")
                        .param("words", "常停在村口的小货车桂F12345")
                        .param("source", "APPLICANT")
                        .param("sourceName", "蒙某"))
                .andExpect(flash().attribute("notice", "clue.claimed"));
        var clue = clues.ofCase(cast.wei, casefile).clues().getFirst().id();
        mvc.perform(as(cast.wei, step(clue, Move.ACT).param("measure", "DETAIN").param("document", "裁定书")))
                .andExpect(flash().attributeExists("refusal"));
        mvc.perform(as(cast.wei, step(clue, Move.VERIFY).param("kind", "VEHICLE")))
                .andExpect(flash().attribute("notice", "clue.decided"));
        mvc.perform(as(cast.wei, step(clue, Move.ACT).param("measure", "DETAIN").param("document", "12号之一裁定书")));
        mvc.perform(as(cast.wei, get("/console/clues/{id}", clue))).andExpect(says("新记一笔"));
        mvc.perform(as(cast.wei, step(clue, Move.RECOVER).param("yuan", "12,500.5")));
        mvc.perform(as(cast.wei, get("/console/clues/{id}", clue)))
                .andExpect(says("12,500.50", "扣押", "12号之一裁定书", "记录到位", "蒙某", "桂F12345"));
        mvc.perform(as(cast.lu, get("/console/clues/{id}", clue)))
                .andExpect(says("线索由本院承办人处理"))
                .andExpect(content().string(not(containsString("name=\"move\""))));
        mvc.perform(as(cast.wei, get("/console/clues/yield"))).andExpect(says("线索成效", "stage=RECOVERED"));
        mvc.perform(as(cast.wei, get("/console/clues?stage=RECOVERED&kind=VEHICLE")))
                .andExpect(says("12,500.50"));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/timeline?part=CLUE", casefile)))
                .andExpect(says("提供线索", "线索属实", "对线索采取措施", "线索到位"));
    }

    @Test
    @DisplayName("疑似重复在页面上提出，认定以后指回先前的线索；功劳可以分享")
    void aRepetitionIsDecidedOnThePage() throws Exception {
        var first = told.claimed(casefile, AssetKind.VEHICLE, "桂F12345");
        var second = told.claimed(casefile, AssetKind.VEHICLE, "桂F 12345", "农某");
        mvc.perform(as(cast.wei, get("/console/clues/{id}", second))).andExpect(says("疑似重复", "认定重复", "不是重复"));
        mvc.perform(as(cast.wei, post("/console/clues/{id}/comparison", second))
                        .param("step", keys.next().toString())
                        .param("first", first.toString())
                        .param("same", "true")
                        .param("words", "同一辆车"))
                .andExpect(flash().attribute("notice", "clue.decided"));
        mvc.perform(as(cast.wei, get("/console/clues/{id}", second))).andExpect(says("与先前的一条重复"));
        mvc.perform(as(cast.wei, post("/console/clues/{id}/credit", first))
                .param("step", keys.next().toString())
                .param("holder", "蒙某", "农某", "")
                .param("percent", "80", "20", "")
                .param("words", "农某也见过"));
        mvc.perform(as(cast.wei, get("/console/clues/{id}", first))).andExpect(says("农某 20%"));
    }

    @Test
    @DisplayName("我的一天显示待核实和待采取措施的线索")
    void theDayShowsCluesThatWait() throws Exception {
        told.claimed(casefile, AssetKind.HOUSE, "");
        mvc.perform(as(cast.wei, get("/console/day"))).andExpect(says("线索待核实", "/console/clues?stage=CLAIMED"));
    }

    private MockHttpServletRequestBuilder step(Id clue, Move move) {
        return post("/console/clues/{id}/steps", clue)
                .param("step", keys.next().toString())
                .param("move", move.name())
                .param("day", told.today().toString());
    }

    private static org.springframework.test.web.servlet.ResultMatcher says(String... words) {
        Matcher<String>[] all = java.util.Arrays.stream(words)
                .map(org.hamcrest.Matchers::containsString)
                .<Matcher<String>>toArray(Matcher[]::new);
        return content().string(allOf(all));
    }
}

package org.gridwrit.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.docket.Shelf.LONG;
import static org.gridwrit.docket.Shelf.NONG;
import static org.gridwrit.docket.Shelf.XU;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class DocketPagesTest {
    static final LocalDate MARCH = LocalDate.of(2019, 3, 4);

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseFiles cases;

    @Autowired
    Walls walls;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    Shelf shelf;

    @BeforeEach
    void shelf() {
        shelf = new Shelf(cases);
    }

    @Test
    @DisplayName("清单按标的额、六个月期限的截止日和走访乡镇筛选")
    void theDocketIsNarrowedByAmountClockAndTown() throws Exception {
        var small = shelf.file("隆法官", "小额甲", 500, MARCH);
        var large = shelf.file("隆法官", "大额乙", 50_000, MARCH.plusDays(1));
        place(large, "451424100");

        assertListed(get("/console").param("least", "1000").param("most", "60000.50"), "大额乙", "小额甲");
        // 2019-03-04 and six months is 2019-09-04: the next day's case has one day more.
        assertListed(get("/console").param("by", "2019-09-04"), "小额甲", "大额乙");
        assertListed(get("/console").param("town", "451424100"), "大额乙", "小额甲");
        assertListed(get("/console").param("town", "451424"), "大额乙", "小额甲");
        mvc.perform(as(LONG, get("/api/v1/cases").param("least", "1000").param("town", "451424100")))
                .andExpect(jsonPath("$.rows.length()").value(1))
                .andExpect(jsonPath("$.rows[0].id").value(large.toString()));
        assertThat(small).isNotEqualTo(large);
    }

    @Test
    @DisplayName("标的额写得不对，指出是哪一项、应该怎样写")
    void aWrongAmountIsNamed() throws Exception {
        mvc.perform(as(LONG, get("/api/v1/cases").param("least", "一千")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("least")));
        mvc.perform(as(LONG, get("/api/v1/cases").param("most", "0.001")))
                .andExpect(jsonPath("$.code").value("casefile.amount"));
    }

    @Test
    @DisplayName("同一案件走访过几个乡镇，每个乡镇都能找到它，重复登记不增加")
    void aCaseIsFoundByEachOfItsTowns() {
        var id = shelf.file("两镇甲");
        place(id, "451424100");
        place(id, "451424101", "451424100");

        assertThat((String[]) jdbc.sql("select towns from casefile.casefile where id = ?")
                        .param(id.uuid())
                        .query((row, _) -> row.getArray(1).getArray())
                        .single())
                .containsExactlyInAnyOrder("451424", "451424100", "451424101");
    }

    @Test
    @DisplayName("条件存成视图，设为默认后打开“案件”先显示它；共享的同院同事能看到")
    void filtersAreKeptAsAView() throws Exception {
        mvc.perform(as(LONG, post("/console/views?q=" + "张伟"))
                        .param("state", "FILED")
                        .param("name", "张伟的案")
                        .param("usual", "true")
                        .param("forCourt", "true"))
                .andExpect(flash().attribute("notice", "view.saved"));

        mvc.perform(as(LONG, get("/console"))).andExpect(redirectedUrl(ownAddress()));
        mvc.perform(as(LONG, get("/console?all"))).andExpect(status().isOk());
        // What a colleague shares is offered and not forced upon anybody.
        mvc.perform(as(NONG, get("/console")))
                .andExpect(content().string(allOf(containsString("张伟的案"), containsString("隆法官 共享"))));
        assertThat(jdbc.sql("select name || asked from docket.view where account_id = ?")
                        .param(LONG.account())
                        .query(String.class)
                        .single())
                .as("sealed")
                .doesNotContain("张伟", "q=");
    }

    @Test
    @DisplayName("默认视图只有一个；同名、空名和不是筛选的条件会被退回")
    void oneViewIsTheUsualOne() throws Exception {
        var first = UUID.randomUUID();
        keep(first, "甲", "state=FILED", true).andExpect(status().isNoContent());
        keep(UUID.randomUUID(), "乙", "state=CLOSED", true).andExpect(status().isNoContent());
        mvc.perform(as(XU, get("/api/v1/views")))
                .andExpect(jsonPath("$[?(@.usual == true)].name").value("乙"));

        keep(UUID.randomUUID(), "甲", "", false).andExpect(jsonPath("$.code").value("view.name-taken"));
        keep(UUID.randomUUID(), " ", "", false).andExpect(jsonPath("$.code").value("view.name"));
        keep(UUID.randomUUID(), "丙", "order=1", false)
                .andExpect(jsonPath("$.code").value("view.filter"));
        mvc.perform(as(NONG, delete("/api/v1/views/" + first))).andExpect(status().isNoContent());
        mvc.perform(as(XU, get("/api/v1/views")))
                .andExpect(jsonPath("$.length()").value(2));
        mvc.perform(as(XU, delete("/api/v1/views/" + first))).andExpect(status().isNoContent());
        mvc.perform(as(XU, get("/api/v1/views")))
                .andExpect(jsonPath("$.length()").value(1));
    }

    /// As planning does, in the name of the court.
    private void place(Id id, String... towns) {
        walls.within(Wall.of(XU), () -> cases.place(Shelf.CHONGZUO, Map.of(id.uuid(), Set.of(towns))));
    }

    private ResultActions keep(UUID id, String name, String query, boolean usual) throws Exception {
        return mvc.perform(as(XU, put("/api/v1/views/" + id))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"%s\",\"query\":\"%s\",\"forCourt\":false,\"usual\":%s}"
                        .formatted(name, query, usual)));
    }

    private String ownAddress() {
        var id = jdbc.sql("select id from docket.view where account_id = ?")
                .param(LONG.account())
                .query(UUID.class)
                .single();
        return "/console?q=%E5%BC%A0%E4%BC%9F&state=FILED&view=" + id;
    }

    private void assertListed(MockHttpServletRequestBuilder asked, String found, String not) throws Exception {
        mvc.perform(as(LONG, asked))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(found), not(containsString(not)))));
    }
}

package org.gridwrit.grid;

import static org.gridwrit.grid.GridFixture.CITY;
import static org.gridwrit.grid.GridFixture.HUANG;
import static org.gridwrit.grid.GridFixture.LIANQUAN;
import static org.gridwrit.grid.GridFixture.SHANGSHI;
import static org.gridwrit.grid.GridFixture.SPRING;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Walls;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

@WholeProgram
@Transactional
class GridWebTest {
    static final Actor LU = new Actor(new UUID(7, 2), "陆书记员", Role.LIAISON, CITY, new Scope.OfCourt("桂1481"));

    @Autowired
    MockMvc mvc;

    @Autowired
    Grids grids;

    @Autowired
    RegisterStore register;

    @Autowired
    Walls walls;

    @Autowired
    TransactionOperations transactions;

    GridFixture made;

    @BeforeEach
    void prepare() {
        made = new GridFixture(register, walls, transactions);
    }

    @Test
    void aCourtFindsAVillageAndSeesWhoIsOnDutyThere() throws Exception {
        var grid = made.grid(LIANQUAN, GridKind.VILLAGE);
        made.grid(LIANQUAN, GridKind.SCHOOL);
        grids.appoint(HUANG, grid, made.worker("李", "451481100"), SPRING);

        mvc.perform(as(LU, get("/console/grids")))
                .andExpect(content().string(allOf(containsString("凭祥市"), containsString("覆盖情况"))));
        mvc.perform(as(LU, get("/console/grids").param("at", "4514").param("name", "连全")))
                .andExpect(content().string(containsString("崇左市 凭祥市 凭祥镇 连全村")));
        mvc.perform(as(LU, get("/console/grids").param("at", LIANQUAN).param("language", "en")))
                .andExpect(content()
                        .string(allOf(
                                containsString(">李<"),
                                containsString("Vacant"),
                                containsString("School"),
                                not(containsString("??")))));
        mvc.perform(as(LU, get("/console/grids").param("at", "451481")))
                .andExpect(content().string(allOf(containsString("乡镇（街道）"), containsString("凭祥镇"))));
        mvc.perform(as(LU, get("/console/grids").param("at", "451481100")))
                .andExpect(content().string(allOf(containsString("at=" + LIANQUAN), containsString("连全村"))));
        mvc.perform(as(LU, get("/console/grids").param("at", "9999"))).andExpect(status().isNotFound());
    }

    @Test
    void aTownshipFillsAVacancyOnItsPage() throws Exception {
        var grid = made.grid(LIANQUAN, GridKind.VILLAGE);
        var there = made.grid(SHANGSHI, GridKind.VILLAGE);
        var li = made.worker("李", "451481100");

        mvc.perform(as(HUANG, get("/township/vacancies")))
                .andExpect(content()
                        .string(allOf(
                                containsString(grid.toString()),
                                containsString("李"),
                                containsString("连全村"),
                                not(containsString(there.toString())))));
        mvc.perform(as(HUANG, post("/township/grids/{id}/post", grid))
                        .param("worker", li.toString())
                        .param("from", "2026-03-02"))
                .andExpect(redirectedUrl("/township/vacancies"));
        mvc.perform(as(HUANG, get("/township/vacancies")))
                .andExpect(content().string(not(containsString(grid.toString()))));
        mvc.perform(as(HUANG, get("/township/grids")))
                .andExpect(content().string(allOf(containsString("板&quot;旺&quot;屯"), containsString("/post/end"))));
        mvc.perform(as(HUANG, post("/township/grids/{id}/post/end", grid)).param("lastDay", "2026-03-09"))
                .andExpect(redirectedUrl("/township/grids"));
        mvc.perform(as(HUANG, get("/township/vacancies"))).andExpect(content().string(containsString(grid.toString())));
    }

    @Test
    void aTownshipAddsAWorkerOnItsPage() throws Exception {
        mvc.perform(as(HUANG, post("/township/workers"))
                        .param("name", "农")
                        .param("township", "451481100")
                        .param("committeeStaff", "true"))
                .andExpect(redirectedUrl("/township/workers"));
        mvc.perform(as(HUANG, get("/township/workers")))
                .andExpect(content().string(allOf(containsString(">农</td>"), containsString("解释第 130 条"))));
    }

    @Test
    void whoHeldAGridWhenIsSeenByItsTownshipAndByCourts() throws Exception {
        var grid = made.grid(LIANQUAN, GridKind.VILLAGE);
        var there = made.grid(SHANGSHI, GridKind.VILLAGE);
        mvc.perform(as(HUANG, get("/township/grids/{id}", grid)))
                .andExpect(content().string(containsString("还没有人到岗过")));
        grids.appoint(HUANG, grid, made.worker("李", "451481100"), SPRING);
        grids.endPost(HUANG, grid, SPRING.plusDays(9));

        mvc.perform(as(HUANG, get("/township/grids/{id}", grid)))
                .andExpect(content()
                        .string(allOf(
                                containsString("2026-03-02 至 2026-03-11"),
                                containsString("共 10 天"),
                                containsString("2026-03-12 起"),
                                containsString("崇左市 凭祥市 凭祥镇 连全村"))));
        mvc.perform(as(LU, get("/console/grids/{id}", grid).param("language", "en")))
                .andExpect(
                        content().string(allOf(containsString("2026-03-02 to 2026-03-11"), not(containsString("??")))));
        mvc.perform(as(LU, get("/api/v1/grids/{id}/posts", grid)))
                .andExpect(jsonPath("$[0].worker").doesNotExist())
                .andExpect(jsonPath("$[1].worker").value("李"))
                .andExpect(jsonPath("$[1].to").value("2026-03-11"));
        mvc.perform(as(HUANG, get("/township/grids/{id}", there))).andExpect(status().isNotFound());
    }

    @Test
    void programsDoTheSame() throws Exception {
        var grid = made.grid(LIANQUAN, GridKind.VILLAGE);
        var li = made.worker("李", "451481100");

        mvc.perform(as(HUANG, put("/api/v1/grids/{id}/post", grid))
                        .contentType("application/json")
                        .content("{\"worker\":\"%s\",\"from\":\"2026-03-02\"}".formatted(li)))
                .andExpect(jsonPath("$.workerName").value("李"));
        mvc.perform(as(HUANG, get("/api/v1/grids").param("within", LIANQUAN)))
                .andExpect(
                        jsonPath("$.rows[*].gridId").value(hasItem(grid.uuid().toString())));
        mvc.perform(as(HUANG, get("/api/v1/grids").param("within", LIANQUAN).param("vacant", "true")))
                .andExpect(jsonPath("$.rows[*].gridId")
                        .value(not(hasItem(grid.uuid().toString()))));
        mvc.perform(as(LU, get("/api/v1/grids/{id}", grid)))
                .andExpect(jsonPath("$.kind").value("VILLAGE"));
        mvc.perform(as(LU, get("/api/v1/grids/coverage").param("within", "4514")))
                .andExpect(jsonPath("$[*].code").value(hasItem("451481")));
        mvc.perform(as(LU, put("/api/v1/grids/{id}/post", grid))
                        .contentType("application/json")
                        .content("{\"worker\":\"%s\",\"from\":\"2026-03-02\"}".formatted(li)))
                .andExpect(status().isForbidden());
        mvc.perform(as(HUANG, delete("/api/v1/grids/{id}/post", grid)).param("lastDay", "2026-03-09"))
                .andExpect(status().isNoContent());
        mvc.perform(as(HUANG, get("/api/v1/workers").param("township", "451481100")))
                .andExpect(jsonPath("$[*].name").value(hasItem("李")));
        mvc.perform(as(HUANG, post("/api/v1/workers"))
                        .contentType("application/json")
                        .content("{\"name\":\"\",\"townshipCode\":\"451481100\",\"committeeStaff\":false}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("worker.name"));
    }

    @Test
    void referenceDataIsThereForPrograms() throws Exception {
        mvc.perform(as(LU, get("/api/v1/divisions")))
                .andExpect(jsonPath("$.length()").value(14));
        mvc.perform(as(LU, get("/api/v1/divisions").param("within", "451481").param("name", "连全")))
                .andExpect(jsonPath("$[0].path").value("崇左市 凭祥市 凭祥镇 连全村"));
        mvc.perform(as(LU, get("/api/v1/divisions/451481")))
                .andExpect(jsonPath("$.level").value("COUNTY"));
        mvc.perform(as(LU, get("/api/v1/courts")))
                .andExpect(jsonPath("$.length()").value(130));
        mvc.perform(as(LU, put("/api/v1/courts/桂1481/dispatch-policy"))
                        .contentType("application/json")
                        .content("{\"automatic\":true,\"days\":10}"))
                .andExpect(jsonPath("$.days").value(10));
        mvc.perform(as(LU, put("/api/v1/courts/桂1481/dispatch-policy"))
                        .contentType("application/json")
                        .content("{\"automatic\":true,\"days\":0}"))
                .andExpect(jsonPath("$.code").value("court.policy-days"));
        mvc.perform(as(LU, get("/api/v1/holidays/2026")))
                .andExpect(jsonPath("$[*].day").value(hasItem("2026-04-20")));
    }

    @Test
    void theAdministratorIsToldWhatIsWrongInACalendar() throws Exception {
        var administrator = new Actor(new UUID(7, 3), "管理员", Role.ADMINISTRATOR, "450100", new Scope.None());
        mvc.perform(as(administrator, post("/api/v1/holidays"))
                        .contentType("text/csv;charset=UTF-8")
                        .content("date,kind,name\n2035-01-01,holiday,元旦\n2035-01-32,holiday,元旦\n"))
                .andExpect(jsonPath("$.imported").value(1))
                .andExpect(jsonPath("$.faults[0].row").value(3))
                .andExpect(jsonPath("$.faults[0].message").value(containsString("2035-01-32")));
        mvc.perform(as(LU, post("/api/v1/holidays")).contentType("text/csv").content("date,kind,name\n"))
                .andExpect(status().isForbidden());
    }
}

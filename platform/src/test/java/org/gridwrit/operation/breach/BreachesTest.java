package org.gridwrit.operation.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.operation.Filed;
import org.gridwrit.operation.law.Breaches.Decision;
import org.gridwrit.operation.law.Consumption;
import org.gridwrit.operation.law.Verdict;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class BreachesTest {
    @Autowired
    BreachReports reports;

    @Autowired
    BreachLists lists;

    @Autowired
    CaseFiles cases;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Id casefile;
    UUID debtor;

    @BeforeEach
    void file() {
        casefile = Filed.against("覃消费", cases, cast);
        debtor = cases.named(cast.wei.scope(), casefile).debtors().getFirst().id();
    }

    @Test
    @DisplayName("网格员带照片反映，承办人报请罚款，院长批准写明决定书文号；承办人自己不能批准；案件经过和统计都有")
    void aBreachIsPunishedByTwoHands() throws Exception {
        var id = told(file("PHOTO"));
        reports.decide(cast.wei, id, keys.next(), punish(20_000_00, 5));
        assertThat(found(id).state()).isEqualTo(Breach.State.PROPOSED);
        assertThatThrownBy(() -> reports.approve(cast.wei, id, keys.next(), "（2026）桂1481司惩1号"))
                .hasMessage("access.role");
        assertThatThrownBy(() -> reports.approve(cast.president, id, keys.next(), " "))
                .hasMessage("breach.document-missing");
        mvc.perform(as(cast.president, get("/console/day"))).andExpect(content().string(containsString("违反限制消费待处理")));
        var step = keys.next();
        reports.approve(cast.president, id, step, "（2026）桂1481司惩1号");
        reports.approve(cast.president, id, step, "（2026）桂1481司惩1号");
        assertThat(found(id)).satisfies(it -> {
            assertThat(it.state()).isEqualTo(Breach.State.PUNISHED);
            assertThat(it.steps()).extracting(Breach.BreachStep::by).containsExactly("韦法官", "梁院长");
        });
        assertThat(lists.counts(cast.wei))
                .filteredOn(it -> it.state() == Breach.State.PUNISHED)
                .allSatisfy(it -> assertThat(it.fines().value()).isGreaterThanOrEqualTo(20_000_00));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/timeline?part=OPERATION", casefile)))
                .andExpect(content()
                        .string(allOf(
                                containsString("反映违反限制消费"),
                                containsString("批准罚款、拘留"),
                                containsString("罚款 20,000.00 元，拘留 5 日"))));
    }

    @Test
    @DisplayName("院长不批准，退回承办人重新审查；没有材料的不能认定属实，可以认定不实；结论不能改")
    void whatIsSentBackIsDecidedAnew() {
        var id = told(file("PHOTO"));
        reports.decide(cast.wei, id, keys.next(), punish(1_000_00, 0));
        assertThatThrownBy(() -> reports.decline(cast.president, id, keys.next(), ""))
                .hasMessage("breach.reason-missing");
        reports.decline(cast.president, id, keys.next(), "情节轻微");
        var warned = new Decision(Verdict.WARNED, "首次", LocalDate.of(2026, 1, 1), false, Fen.ZERO, 0);
        reports.decide(cast.wei, id, keys.next(), warned);
        assertThat(found(id).state()).isEqualTo(Breach.State.WARNED);
        assertThatThrownBy(() -> reports.decide(cast.wei, id, keys.next(), warned))
                .hasMessage("breach.decided");
        var bare = told(null);
        assertThatThrownBy(() -> reports.decide(cast.wei, bare, keys.next(), warned))
                .hasMessage("operation.breach-unproved");
        reports.decide(cast.wei, bare, keys.next(), new Decision(Verdict.UNFOUNDED, "系同名", null, false, Fen.ZERO, 0));
        assertThat(found(bare).state()).isEqualTo(Breach.State.UNFOUNDED);
    }

    @Test
    @DisplayName("别的案件的材料不算；不是本案被执行人的不登记；别的法院看不到")
    void aReportIsOfItsCase() {
        assertThatThrownBy(() -> told(UUID.randomUUID())).hasMessage("operation.evidence-unknown");
        debtor = UUID.randomUUID();
        assertThatThrownBy(() -> told(null)).hasMessage("breach.debtor");
        assertThatThrownBy(() -> reports.ofCase(cast.elsewhere, casefile)).hasMessage("casefile.unknown");
    }

    @Test
    @DisplayName("在页面上登记、审查、批准；拒绝的说明理由和条文")
    void itIsDoneOnItsPages() throws Exception {
        mvc.perform(as(cast.wei, get("/console/cases/{id}/breaches", casefile)))
                .andExpect(content().string(containsString("本案还没有反映")));
        var key = keys.next();
        mvc.perform(as(cast.lu, post("/console/cases/{id}/breaches", casefile))
                        .param("breach", key.toString())
                        .param("party", debtor.toString())
                        .param("consumption", "RAIL")
                        .param("seenOn", "2026-02-01")
                        .param("words", "乘坐G字头动车去南宁")
                        .param("source", "GRID_WORKER")
                        .param("sourceName", "李网格员")
                        .param("evidence", file("PHOTO").toString()))
                .andExpect(flash().attribute("notice", "breach.reported"));
        var id = new Id(casefile.city(), key);
        mvc.perform(as(cast.lu, get("/console/breaches/{id}", id)))
                .andExpect(content().string(not(containsString("name=\"verdict\""))));
        mvc.perform(as(cast.wei, get("/console/breaches/{id}", id)))
                .andExpect(content().string(allOf(containsString("审查认定"), containsString("李网格员"))));
        mvc.perform(as(cast.wei, post("/console/breaches/{id}/verdict", id))
                        .param("step", keys.next().toString())
                        .param("verdict", "PUNISHED")
                        .param("words", "属实")
                        .param("orderedOn", "2026-01-01")
                        .param("yuan", "200,000"))
                .andExpect(flash().attributeExists("refusal"));
        mvc.perform(as(cast.wei, post("/console/breaches/{id}/verdict", id))
                        .param("step", keys.next().toString())
                        .param("verdict", "PUNISHED")
                        .param("words", "属实")
                        .param("orderedOn", "2026-01-01")
                        .param("yuan", "20,000")
                        .param("days", "5"))
                .andExpect(flash().attribute("notice", "breach.kept"));
        mvc.perform(as(cast.president, get("/console/breaches/{id}", id)))
                .andExpect(content().string(allOf(containsString("院长批准"), containsString("决定书文号"))));
        mvc.perform(as(cast.wei, get("/console/breaches")))
                .andExpect(content().string(allOf(containsString("待院长批准"), containsString("G字头"))));
    }

    private static Decision punish(long fine, int days) {
        return new Decision(Verdict.PUNISHED, "经核实属实", LocalDate.of(2026, 1, 1), false, new Fen(fine), days);
    }

    private Breach found(Id id) {
        return reports.look(cast.wei, id);
    }

    private Id told(@org.jspecify.annotations.Nullable UUID evidence) {
        var it = new NewBreach(
                debtor,
                Consumption.RAIL,
                LocalDate.of(2026, 2, 1),
                "崇左南站",
                "乘坐G字头动车去南宁",
                Reporter.GRID_WORKER,
                "李网格员",
                evidence);
        return reports.report(cast.lu, casefile, keys.next(), it);
    }

    private UUID file(String purpose) {
        var id = keys.next();
        jdbc.sql("""
                insert into evidence.file (city_code, id, task_id, report_id, case_id, court_code, worker_id, medium, purpose,
                  sha256, sm3, bytes, stored_at)
                values (:city, :id, :id, :id, :case, :court, :id, 'JPEG', :purpose, repeat('0', 64), repeat('0', 64), 1, :at)
                """)
                .param("city", casefile.city())
                .param("id", id)
                .param("case", casefile.uuid())
                .param("court", Cast.PINGXIANG)
                .param("purpose", purpose)
                .param("at", Times.utc(clock.instant()))
                .update();
        return id;
    }
}

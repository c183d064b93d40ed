package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.statistics.FiguresPagesTest.as;
import static org.gridwrit.statistics.Happened.actor;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// What was published of the programme for 2019 against the annual report of a year whose events are invented and add
/// up
/// to it: a reader can lay the newspaper beside the report.
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class PublishedYearTest {
    private static final Actor ADMINISTRATOR = actor(Role.ADMINISTRATOR, new Scope.None());

    @Autowired
    MockMvc mvc;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    Reconciling reconciling;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    @DisplayName("2019年年报与公开报道的数字一致")
    void theReportOf2019SaysWhatWasPublished() throws Exception {
        jdbc.sql(
                        "truncate statistics.counted_case, statistics.happening, statistics.fact, statistics.daily, statistics.monthly, statistics.reconciliation")
                .update();
        // 崇左两级法院
        var chongzuo = new Year("451400", "桂1481", "451481100200", 2_147, 2_147, 650);
        cases(chongzuo);
        confirmed(chongzuo, 5_567, "SERVE", "SERVED");
        confirmed(chongzuo, 1_656, "FIND_PERSON", "FOUND");
        recovered(chongzuo, 1, 650, 1_244_000_000L);
        clues(chongzuo, 1_178);
        // 凤山县人民法院
        var fengshan = new Year("451200", "桂1223", "451223101200", 196, 70, 30);
        cases(fengshan);
        confirmed(fengshan, 196, "SERVE", "SERVED");
        recovered(fengshan, 1, 30, 130_000_000L);
        recovered(fengshan, 31, 70, 550_000_000L);
        clues(fengshan, 200);
        // 全区其余各地
        var elsewhere = new Year("450100", "桂0102", "450102001001", 8_310, 8_310, 8_310);
        cases(elsewhere);
        confirmed(elsewhere, 8_310, "SERVE", "SERVED");
        recovered(elsewhere, 1, 8_310, 31_226_000_000L);
        for (var it : List.of(chongzuo, fengshan, elsewhere)) {
            rebuilding.rebuild(ADMINISTRATOR, it.city);
            assertThat(reconciling.look(it.city).holds()).isTrue();
        }

        says(
                actor(Role.PRESIDENT, new Scope.OfCourt("桂14")),
                figures("1,178", "1,656", "5,567", "2,147", "2,147", "12,440,000.00", "650", "12,440,000.00"));
        says(
                actor(Role.PRESIDENT, new Scope.OfCourt("桂1223")),
                figures("200", "0", "196", "196", "70", "6,800,000.00", "30", "1,300,000.00"));
        says(actor(Role.COMMITTEE, new Scope.OfDivision("45")), List.of(">8,990<", ">326,000,000.00<"));
        mvc.perform(get("/open/figures?year=2019")).andExpect(content().string(containsString("326,000,000.00")));
    }

    /// In the order of the table.
    private static List<String> figures(String... cells) {
        return List.of(cells).stream().map(it -> ">" + it + "<").toList();
    }

    private void says(Actor who, List<String> inOrder) throws Exception {
        mvc.perform(as(who, get("/figures/report?year=2019")))
                .andExpect(content().string(stringContainsInOrder(inOrder)));
    }

    /// @param closed     of the cases, the first
    /// @param livelihood of those, the first
    private record Year(String city, String court, String village, int cases, int closed, int livelihood) {
        Map<String, Object> named() {
            return Map.of(
                    "city",
                    city,
                    "court",
                    court,
                    "village",
                    village,
                    "cases",
                    cases,
                    "closed",
                    closed,
                    "livelihood",
                    livelihood);
        }
    }

    private void cases(Year of) {
        jdbc.sql("""
                insert into statistics.counted_case (city_code, case_id, case_number, court_code, livelihood)
                select :city, md5(:court || i)::uuid, '（2019）' || :court || '执' || i || '号', :court,
                       case when i <= :livelihood then 'WAGES' end
                  from generate_series(1, :cases) i
                """).params(of.named()).update();
        jdbc.sql("""
                insert into statistics.happening (city_code, id, case_id, court_code, kind, day, village_code, word)
                select :city, md5(:court || ' closed ' || i)::uuid, md5(:court || i)::uuid, :court, 'CLOSING',
                       date '2019-12-01' + i % 31, left(:village, 6) || '000', 'PERFORMED'
                  from generate_series(1, :closed) i
                """).params(of.named()).update();
    }

    private void confirmed(Year of, int many, String kind, String outcome) {
        jdbc.sql("""
                insert into statistics.happening (city_code, id, case_id, court_code, kind, day, village_code, task_kind,
                  outcome, clue)
                select :city, md5(:court || :kind || i)::uuid, md5(:court || (1 + i % :cases))::uuid, :court,
                       'CONFIRMATION', date '2019-01-02' + i % 300, :village, :kind, :outcome, false
                  from generate_series(1, :many) i
                """)
                .params(of.named())
                .param("many", many)
                .param("kind", kind)
                .param("outcome", outcome)
                .update();
    }

    /// The sum in as even parts as fen allow.
    private void recovered(Year of, int first, int last, long fen) {
        jdbc.sql("""
                insert into statistics.happening (city_code, id, case_id, court_code, kind, day, amount_fen)
                select :city, md5(:court || ' recovered ' || i)::uuid, md5(:court || i)::uuid, :court, 'RECOVERY',
                       date '2019-11-01' + i % 30,
                       :fen / (:last - :first + 1) + case when i - :first < :fen % (:last - :first + 1) then 1 else 0 end
                  from generate_series(:first, :last) i
                """)
                .params(of.named())
                .param("first", first)
                .param("last", last)
                .param("fen", fen)
                .update();
    }

    private void clues(Year of, int many) {
        jdbc.sql("""
                insert into statistics.happening (city_code, id, case_id, court_code, kind, day, village_code, amount_fen,
                  clue_id, clue_position, asset_kind, source, clue_state, repeated)
                select :city, md5(:court || ' clue ' || i || ' ' || position)::uuid, md5(:court || (1 + i % :cases))::uuid,
                       :court, 'CLUE', date '2019-03-01' + i % 200 + position, left(:village, 9), 0,
                       md5(:court || ' clue ' || i)::uuid, position, 'VEHICLE', 'WORKER', state, false
                  from generate_series(1, :many) i, (values (0, 'CLAIMED'), (1, 'VERIFIED')) step (position, state)
                """).params(of.named()).param("many", many).update();
    }
}

package org.gridwrit.casefile.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("我的一天：每张卡片的数字就是点开的清单的行数")
class CardListsTest {
    /// With a figure, or in the line of what there is none of.
    private static final Pattern CARD = Pattern.compile(
            "<a(?: class=\"figure\")? href=\"([^\"]+)\">(?:<strong>(\\d+)</strong>)?<span>([^<]+)</span>(.*?)</a>");
    private static final Pattern ROW = Pattern.compile("class=\"(case-number|alarm)[ \"]");
    private static final Pattern LINK =
            Pattern.compile("href=\"/console/(?:operations|breaches|settlements)/(451400-[0-9a-f-]{36})\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final List<String> SETTLEMENTS = List.of("LATE", "SOON", "BROKEN", "SIGNED", "PERFORMED");
    private static final List<String> EVERYBODYS =
            List.of("网格员求助待应答", "行踪线索待应答", "办理中的信访", "待我方下访的信访", "信访承诺将到期或已逾期", "待回访的信访", "集体信访苗头", "分配方案异议待办");

    /// Of which no other test has cases.
    private static final String COURT = "桂1423";

    @Autowired
    CaseFiles cases;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    final Actor officer = actor("卡片甲法官", Role.OFFICER);
    final Actor liaison = actor("卡片书记员", Role.LIAISON);
    final Actor president = actor("卡片院长", Role.PRESIDENT);

    @BeforeEach
    void twoOfficers() {
        for (int i = 0; i < 2; i++) waiting(filed("卡片甲法官", i), i);
        for (int i = 2; i < 5; i++) waiting(filed("卡片乙法官", i), i);
    }

    @Test
    @DisplayName("承办人先看自己的案件：两件，点开也是两件；值班和求助写明是全院")
    void theOwnCasesFirst() throws Exception {
        var day = agreed(officer);
        assertThat(day)
                .containsEntry("线索待核实", 2)
                .containsEntry("线索属实，待采取措施", 2)
                .containsEntry("和解分期逾期", 1)
                .containsEntry("和解分期七日内到期", 1)
                .containsEntry("和解不履行，待选择途径", 0)
                .containsEntry("终本案件发现财产，建议恢复执行", 2)
                .containsEntry("复查结果待告知申请执行人", 2)
                .containsEntry("现场执行待进行或待记笔录", 2)
                .containsEntry("违反限制消费待处理", 2)
                .containsEntry("疑难地址待确定", 2)
                .containsEntry("网格员求助待应答", 5);
        assertThat(cards(officer)).allSatisfy(it -> assertThat(it.wide()).isEqualTo(EVERYBODYS.contains(it.title())));
    }

    @Test
    @DisplayName("切换到全院：五件，点开也是五件；书记员、院领导看的就是全院")
    void theWholeCourtOnRequest() throws Exception {
        mvc.perform(as(officer, post("/console/whose")).param("whose", "COURT").param("day", "true"));
        for (var it : List.of(officer, liaison, president)) {
            assertThat(agreed(it))
                    .containsEntry("线索待核实", 5)
                    .containsEntry("线索属实，待采取措施", 5)
                    .containsEntry("和解不履行，待选择途径", 1)
                    .containsEntry("和解待确认", 1)
                    .containsEntry("和解履行完毕，待结案", 1)
                    .containsEntry("终本案件发现财产，建议恢复执行", 5)
                    .containsEntry("复查结果待告知申请执行人", 5)
                    .containsEntry("现场执行待进行或待记笔录", 5)
                    .containsEntry("违反限制消费待处理", it == president ? 4 : 5)
                    .containsEntry("疑难地址待确定", 5);
            assertThat(cards(it)).noneMatch(ShownCard::wide);
        }
    }

    @Test
    @DisplayName("和解、现场执行、限制消费监督的清单翻得到最后一页：每一件恰好出现一次")
    void longListsGoOnToTheirEnd() throws Exception {
        var casefile = filed("卡片甲法官", 9);
        for (int i = 0; i < 120; i++) {
            operation(casefile, clock.instant().plus(Duration.ofHours(3)));
            breach(casefile, i % 2 == 0 ? "REPORTED" : "UNFOUNDED", 0, null);
            settlement(keys.next(), i % 2 == 0 ? "SIGNED" : "SOON", Times.today(clock));
        }
        assertThat(all("/console/operations?whose=COURT")).isEqualTo(130);
        assertThat(all("/console/breaches?whose=COURT")).isEqualTo(129);
        assertThat(all("/console/settlements?whose=COURT&what=CONFIRM")).isEqualTo(61);
        assertThat(all("/console/settlements?whose=COURT&what=SOON")).isEqualTo(61);
    }

    /// How many rows from the first page to the last; none of them twice.
    private int all(String path) throws Exception {
        var seen = new HashSet<String>();
        int rows = 0;
        for (@Nullable String next = path; next != null; ) {
            var page = page(president, next);
            for (var row = LINK.matcher(page); row.find(); rows++) seen.add(row.group(1));
            var more = NEXT.matcher(page);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }
        assertThat(seen).hasSize(rows);
        return rows;
    }

    private record ShownCard(String path, int count, String title, boolean wide) {}

    /// Follows every card of the day.
    private Map<String, Integer> agreed(Actor actor) throws Exception {
        var counts = new HashMap<String, Integer>();
        for (var card : cards(actor)) {
            var path = card.path().startsWith("#") ? "/" + card.path().substring(1) : card.path();
            var rows = ROW.matcher(page(actor, path)).results().count();
            assertThat(rows).describedAs(actor.name() + " " + card).isEqualTo(card.count());
            counts.put(card.title(), card.count());
        }
        return counts;
    }

    private List<ShownCard> cards(Actor actor) throws Exception {
        var cards = new ArrayList<ShownCard>();
        for (Matcher it = CARD.matcher(page(actor, "/console/day")); it.find(); ) {
            var path = it.group(1).replace("&amp;", "&");
            cards.add(new ShownCard(
                    path,
                    it.group(2) == null ? 0 : Integer.parseInt(it.group(2)),
                    it.group(3),
                    it.group(4).contains("全院")));
        }
        assertThat(cards).hasSizeGreaterThan(20);
        return cards;
    }

    private String page(Actor actor, String path) throws Exception {
        var answer = mvc.perform(as(actor, get(URI.create(path)))).andReturn().getResponse();
        assertThat(answer.getStatus()).describedAs(path).isEqualTo(200);
        var whole = answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        return whole.contains("<main") ? whole.substring(whole.indexOf("<main")) : whole;
    }

    private static Actor actor(String name, Role role) {
        return new Actor(UUID.randomUUID(), name, role, Cast.CHONGZUO, new Scope.OfCourt(COURT));
    }

    private UUID filed(String whose, int i) {
        var number = CaseNumber.parse("（2019）桂1423执" + (870_000 + i) + "号");
        var party = new NewParty("卡片债务人", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
        var row = new NewCase(
                number, LocalDate.of(2019, 3, 4), whose, "借款", null, new Fen(1), List.of(party), List.of(party));
        return cases.file(liaison, Cast.CHONGZUO, COURT, List.of(row))
                .getFirst()
                .casefile()
                .uuid();
    }

    /// One of everything that waits, and one of what does not.
    private void waiting(UUID casefile, int i) {
        var now = clock.instant();
        clue(casefile, "CLAIMED", now);
        clue(casefile, "VERIFIED", now);
        clue(casefile, "UNFOUNDED", now);
        operation(casefile, now.plus(Duration.ofHours(3)));
        operation(casefile, now.plus(Duration.ofDays(30)));
        breach(casefile, "REPORTED", 0, null);
        if (i > 0) breach(casefile, "PROPOSED", 1, Times.today(clock));
        settlement(casefile, SETTLEMENTS.get(i), Times.today(clock));
        recheck(casefile, Times.today(clock));
        route(casefile, now, false);
        route(casefile, now, true);
        alarm(casefile, now);
    }

    private void clue(UUID casefile, String state, Instant at) {
        insert("""
                insert into clue.clue (city_code, id, court_code, case_id, case_number, kind, words, thing, source, source_name,
                  town_code, claimed_by, claimed_by_name, claimed_at, state, state_at, recovered_fen)
                values (:city, :id, :court, :case, 'x', 'VEHICLE', '', '', 'APPLICANT', '', '', :id, 'x', :at, :what, :at, 0)
                """, casefile, at, state, null);
    }

    private void operation(UUID casefile, Instant starts) {
        insert("""
                insert into operation.operation (city_code, id, court_code, case_id, case_number, kind, citizen, starts_at, place,
                  order_number, vehicles, risks, planned_by, planned_by_name, planned_at, state)
                values (:city, :id, :court, :case, 'x', 'SEARCH', false, :at, '', '', '', '', :id, 'x', :at, :what)
                """, casefile, starts, "PLANNED", null);
    }

    private void breach(UUID casefile, String state, int days, @Nullable LocalDate day) {
        insert("""
                insert into operation.breach (city_code, id, court_code, case_id, case_number, party_id, unit, consumption, seen_on,
                  place, words, source, source_name, entered_by_name, entered_at, state, days, ordered_on)
                values (:city, :id, :court, :case, 'x', :id, false, 'TRAVEL', date '2026-11-01', '', '', 'APPLICANT', '', 'x', :at,
                  :what, %d, :day)
                """.formatted(days), casefile, clock.instant(), state, day);
    }

    private void settlement(UUID casefile, String what, LocalDate today) {
        var state = what.equals("LATE") || what.equals("SOON") ? "PERFORMING" : what;
        var due = what.equals("LATE") ? today.minusDays(2) : what.equals("SOON") ? today.plusDays(2) : null;
        var on = what.equals("BROKEN") || what.equals("PERFORMED") ? "date '2026-11-01'" : "null";
        var ground = what.equals("BROKEN") ? "'NOT_PERFORMED'" : "null";
        insert("""
                insert into settlement.settlement (city_code, id, court_code, case_id, case_number, state, state_on, ground,
                  next_due_on, closing_due, opened_by, opened_by_name, opened_at, changed_at)
                values (:city, :id, :court, :case, 'x', :what, %s, %s, :day, %s, :id, 'x', :at, :at)
                """.formatted(on, ground, what.equals("PERFORMED")), casefile, clock.instant(), state, due);
    }

    private void recheck(UUID casefile, LocalDate day) {
        insert("""
                insert into task.recheck_plan (city_code, court_code, case_id, case_number, closed_on, number, next_on)
                values (:city, :court, :case, 'x', :day, 2, :day)
                """, casefile, clock.instant(), "", day);
        insert("""
                insert into task.recheck (city_code, id, court_code, case_id, case_number, closed_on, number, due_on, opened_on, tasks,
                  found_on, told_words)
                values (:city, :id, :court, :case, 'x', :day, 1, :day, :day, 0, :day, '')
                """, casefile, clock.instant(), "", day);
        insert("""
                insert into task.resume_proposal (city_code, id, court_code, case_id, case_number, closed_on, origin, finding,
                  source_id, found_on, state, words)
                values (:city, :id, :court, :case, 'x', :day, 'RECHECK', :id, :id, :day, 'OPEN', '')
                """, casefile, clock.instant(), "", day);
    }

    private void route(UUID casefile, Instant at, boolean settled) {
        insert("""
                insert into intake.doubtful_route (city_code, id, court_code, case_id, case_number, debtor_id, debtor_name,
                  debtor_index, address, address_key, kinds, words, reason, known_division, candidates, created_at, townships,
                  settled_at, settled_by)
                values (:city, :id, :court, :case, '（2019）桂1423执1号', :id, 'x', '', '', '', '{FIND_PERSON}', '', 'EMPTY', '', '[]',
                  :at, '{}', case when %1$s then :at end, case when %1$s then 'x' end)
                """.formatted(settled), casefile, at, "", null);
    }

    private void alarm(UUID casefile, Instant at) {
        insert("""
                insert into task.alarm (city_code, id, task_id, court_code, case_id, case_number, village_code, worker_id, worker_name,
                  words, raised_at)
                values (:city, :id, :id, :court, :case, 'x', '450000000000', :id, 'x', '', :at)
                """, casefile, at, "", null);
    }

    private void insert(String sql, UUID casefile, Instant at, String what, @Nullable LocalDate day) {
        jdbc.sql(sql)
                .param("city", Cast.CHONGZUO)
                .param("court", COURT)
                .param("id", keys.next())
                .param("case", casefile)
                .param("at", Times.utc(at))
                .param("what", what)
                .param("day", day, java.sql.Types.DATE)
                .update();
    }
}

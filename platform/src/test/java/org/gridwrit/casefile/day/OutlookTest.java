package org.gridwrit.casefile.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("我的案件与全院")
class OutlookTest {
    private static final AtomicInteger RUNNING = new AtomicInteger(880_000);

    @Autowired
    Outlook outlook;

    @Autowired
    List<CardSource> sources;

    @Autowired
    Walls walls;

    @Autowired
    CaseFiles cases;

    @Autowired
    Clocks clocks;

    @Autowired
    MockMvc mvc;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    /// Of which no other test has cases.
    private static final String COURT = "桂1423";

    final Actor officer = actor("查看甲法官", Role.OFFICER);
    final Actor liaison = actor("查看书记员", Role.LIAISON);
    final Actor president = actor("查看院长", Role.PRESIDENT);
    Id own;

    @BeforeEach
    void twoOfficers() {
        own = filed("查看甲法官", "覃甲案");
        filed("查看乙法官", "覃乙案");
    }

    @Test
    @DisplayName("承办人先看自己的案件，书记员和院领导看全院；选过的记住")
    void anOfficerSeesTheOwnCasesFirst() {
        assertThat(outlook.of(officer)).isEqualTo(Whose.MINE);
        assertThat(outlook.of(liaison)).isEqualTo(Whose.COURT);
        assertThat(outlook.of(president)).isEqualTo(Whose.COURT);
        outlook.choose(officer, Whose.COURT);
        assertThat(outlook.of(officer)).isEqualTo(Whose.COURT);
        outlook.choose(officer, Whose.MINE);
        assertThat(outlook.of(officer)).isEqualTo(Whose.MINE);
    }

    @Test
    @DisplayName("案件清单：不带条件打开是我的案件，切换到全院后都在，带条件的不受影响")
    void theDocketOpensWithTheOwnCases() throws Exception {
        mvc.perform(as(officer, get("/console")))
                .andExpect(content().string(allOf(containsString("覃甲案"), not(containsString("覃乙案")))));
        mvc.perform(as(liaison, get("/console")))
                .andExpect(content().string(allOf(containsString("覃甲案"), containsString("覃乙案"))));
        mvc.perform(as(officer, get("/console?all"))).andExpect(content().string(containsString("覃乙案")));
        mvc.perform(as(officer, post("/console/whose")).param("whose", "COURT")).andExpect(redirectedUrl("/console"));
        mvc.perform(as(officer, get("/console")))
                .andExpect(content().string(allOf(containsString("覃甲案"), containsString("覃乙案"))));
        mvc.perform(as(officer, post("/console/whose")).param("whose", "MINE").param("day", "true"))
                .andExpect(redirectedUrl("/console/day"));
    }

    @Test
    @DisplayName("清单按任何一种在计期限筛选，也可以限定最后一日")
    void theDocketIsNarrowedByEveryKindOfClock() throws Exception {
        var today = Times.today(clock);
        clocks.begin(officer, own, keys.next(), ClockKind.SALE_RULING, today, "成交裁定");
        mvc.perform(as(officer, get("/console?period=SALE_RULING&officer=查看甲法官")))
                .andExpect(content().string(allOf(containsString("覃甲案"), not(containsString("覃乙案")))));
        mvc.perform(as(officer, get("/console?period=SALE_RULING&by=" + today)))
                .andExpect(content().string(not(containsString("覃甲案"))));
        mvc.perform(as(officer, get("/console?period=SALE_RULING&by=" + today.plusDays(30))))
                .andExpect(content().string(containsString("覃甲案")));
        for (var kind : ClockKind.values()) {
            mvc.perform(as(officer, get("/console?period=" + kind)))
                    .andExpect(content().string(containsString("value=\"" + kind + "\" selected")));
        }
    }

    @Test
    @DisplayName("我的一天：我的数字只数我的案件，不能区分的卡片写明是全院")
    void theDayOfAnOfficerCountsTheOwnCases() throws Exception {
        int mine = count(officer, true);
        int whole = count(officer, false);
        filed("查看乙法官", "覃丙案");
        assertThat(count(officer, true)).isEqualTo(mine);
        assertThat(count(officer, false)).isEqualTo(Math.min(whole + 1, Card.MOST));
        filed("查看甲法官", "覃丁案");
        assertThat(count(officer, true)).isEqualTo(Math.min(mine + 1, Card.MOST));
        mvc.perform(as(officer, get("/console/day")))
                .andExpect(content().string(allOf(containsString("我的案件"), containsString("whose=MINE"))));
        mvc.perform(as(liaison, get("/console/day"))).andExpect(content().string(not(containsString("whose=MINE"))));
    }

    /// Cases that are older than six months.
    private int count(Actor actor, boolean mine) {
        var now = clock.instant();
        return walls.within(
                Wall.of(actor),
                () -> sources.stream()
                        .flatMap(it -> (mine
                                        ? it.mine(actor, now, Objects.requireNonNull(outlook.cases(actor, Whose.MINE)))
                                        : it.of(actor, now))
                                .stream())
                        .filter(it -> it.key().equals("SIX_MONTHS_OVER"))
                        .mapToInt(Card::count)
                        .sum());
    }

    private static Actor actor(String name, Role role) {
        return new Actor(UUID.randomUUID(), name, role, Cast.CHONGZUO, new Scope.OfCourt(COURT));
    }

    private Id filed(String whose, String debtor) {
        var number = CaseNumber.parse("（2019）桂1423执" + RUNNING.incrementAndGet() + "号");
        var party = new NewParty(debtor, IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
        var row = new NewCase(
                number, LocalDate.of(2019, 3, 4), whose, "借款", null, new Fen(1), List.of(party), List.of(party));
        return cases.file(liaison, Cast.CHONGZUO, COURT, List.of(row))
                .getFirst()
                .casefile();
    }
}

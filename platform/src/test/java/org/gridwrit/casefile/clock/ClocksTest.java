package org.gridwrit.casefile.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.clock.ClockChange.What;
import org.gridwrit.casefile.closing.Ends;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.division.Holidays;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@RecordApplicationEvents
@Transactional
class ClocksTest {
    private static final AtomicInteger RUNNING = new AtomicInteger(6000);

    @Autowired
    Clocks clocks;

    @Autowired
    ClockWatch watch;

    @Autowired
    ClockStore store;

    @Autowired
    ClockChangeStore changes;

    @Autowired
    ClockDesk desk;

    @Autowired
    CaseFiles cases;

    @Autowired
    Holidays holidays;

    @Autowired
    Walls walls;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEvents events;

    final Cast cast = new Cast();
    LocalDate today = LocalDate.EPOCH;
    Id casefile = new Id(Cast.CHONGZUO, new UUID(0, 0));

    @BeforeEach
    void file() {
        today = Times.today(clock);
        casefile = filed(today.minusDays(40));
    }

    @Test
    @DisplayName("立案就起算：十日内发出执行通知，六个月")
    void filingBeginsItsClocksOnce() {
        clocks.ofCase(cast.lu, casefile);

        assertThat(clocks.ofCase(cast.lu, casefile).clocks())
                .extracting(LegalClock::kind, LegalClock::startedOn)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ClockKind.NOTICE_OUT, today.minusDays(40)),
                        org.assertj.core.groups.Tuple.tuple(ClockKind.SIX_MONTHS, today.minusDays(40)));
        assertThat(of(ClockKind.NOTICE_OUT).isOver(today)).isTrue();
        assertThat(of(ClockKind.SIX_MONTHS).isOver(today)).isFalse();
    }

    @Test
    @DisplayName("逐级提醒：承办人、联络员、院领导，每级一次")
    void eachStepOfTheLadderIsToldOnce() {
        var id = objectionOf(today.minusDays(12));
        var last = lastOf(ClockKind.OBJECTION);

        tell(last.minusDays(4));
        assertThat(told(id)).isEmpty();
        tell(last.minusDays(3));
        tell(last.minusDays(3));
        assertThat(told(id)).containsExactly(Step.OFFICER);
        tell(last.minusDays(1));
        tell(last);
        assertThat(told(id)).containsExactly(Step.OFFICER, Step.LIAISON);
        tell(last.plusDays(1));
        tell(last.plusDays(30));
        assertThat(told(id)).containsExactly(Step.OFFICER, Step.LIAISON, Step.PRESIDENT);
    }

    @Test
    @DisplayName("停机多日后，错过的各级一次补齐，不重复")
    void whatWasMissedIsToldWhenTheProgramIsBack() {
        var id = objectionOf(today.minusDays(12));

        tell(lastOf(ClockKind.OBJECTION).plusDays(9));
        tell(lastOf(ClockKind.OBJECTION).plusDays(9));

        assertThat(told(id)).containsExactly(Step.OFFICER, Step.LIAISON, Step.PRESIDENT);
    }

    @Test
    @DisplayName("中止执行期间不计算：没有最后一日；恢复后晚相同天数")
    void aPauseStopsTheClocksOfTheCase() {
        var before = lastOf(ClockKind.SIX_MONTHS);
        var pause = keys.next();

        clocks.pause(cast.wei, casefile, new CasePause(pause, PauseReason.STAYED, today.minusDays(9), null, "等待继承人"));

        assertThat(of(ClockKind.SIX_MONTHS).isPaused()).isTrue();
        refused(
                "clock.paused-already",
                () -> clocks.pause(
                        cast.wei,
                        casefile,
                        new CasePause(keys.next(), PauseReason.AUCTION, today.minusDays(3), null, "")));

        clocks.resume(cast.wei, casefile, pause, today);

        assertThat(of(ClockKind.SIX_MONTHS).lastOn()).isAfterOrEqualTo(before.plusDays(10));
        assertThat(happened()).contains(What.MOVED);
    }

    @Test
    @DisplayName("异议审查的期限不因案件中止而停")
    void aPauseLeavesOtherPeriodsAlone() {
        objectionOf(today);
        var before = lastOf(ClockKind.OBJECTION);

        clocks.pause(cast.wei, casefile, new CasePause(keys.next(), PauseReason.STAYED, today, null, ""));

        assertThat(lastOf(ClockKind.OBJECTION)).isEqualTo(before);
    }

    @Test
    @DisplayName("导入新的节假日安排后，未办结的期限重新计算并留下记录，已办结的不变")
    void aNewCalendarMovesWhatStillRuns() {
        objectionOf(today);
        var done = objectionOf(today);
        clocks.end(cast.wei, done, today, "裁定驳回");
        var running = clocks.ofCase(cast.lu, casefile).clocks().stream()
                .filter(it -> it.kind() == ClockKind.OBJECTION && it.runs())
                .findFirst()
                .orElseThrow();
        var stale = running.lastOn(lastOf(ClockKind.OBJECTION).minusDays(3));
        seen(() -> {
            store.save(stale);

            assertThat(desk.recount(stale, List.of(), What.RECOUNTED, ClockDesk.PROGRAM, ""))
                    .isTrue();
            assertThat(desk.recount(running, List.of(), What.RECOUNTED, ClockDesk.PROGRAM, ""))
                    .isFalse();
            return 0;
        });

        assertThat(happened()).containsOnlyOnce(What.RECOUNTED);
        assertThat(seen(() -> store.open(Cast.CHONGZUO, new UUID(0, 0), 5000)))
                .extracting(LegalClock::id)
                .doesNotContain(done);
    }

    @Test
    @DisplayName("结案后，随案件的期限办结；恢复执行后六个月重新起算")
    void theCourseOfTheCaseEndsAndBeginsThem() {
        var old = filed(today.minusMonths(8));
        clocks.ofCase(cast.lu, old);
        cases.close(cast.wei, old, Ends.withdrawing(today.minusDays(2)));
        assertThat(clocks.ofCase(cast.lu, old).clocks()).noneMatch(it -> it.end() == null);

        cases.resume(cast.wei, old, "发现财产");

        assertThat(clocks.ofCase(cast.lu, old).clocks())
                .filteredOn(it -> it.kind() == ClockKind.SIX_MONTHS && it.runs())
                .singleElement()
                .satisfies(it -> assertThat(it.startedOn()).isEqualTo(today));
    }

    @Test
    @DisplayName("不合规则的操作，说明理由和条文")
    void whatCannotBeIsRefusedWithItsReason() {
        refused(
                "clock.by-program",
                () -> clocks.begin(cast.wei, casefile, keys.next(), ClockKind.SIX_MONTHS, today, ""));
        refused(
                "casefile.day-to-come",
                () -> clocks.begin(cast.wei, casefile, keys.next(), ClockKind.OBJECTION, today.plusDays(1), ""));
        refused(
                "clock.ends-with-case",
                () -> clocks.end(cast.wei, of(ClockKind.SIX_MONTHS).id(), today, "已办"));
        refused(
                "clock.words-missing",
                () -> clocks.end(cast.wei, of(ClockKind.NOTICE_OUT).id(), today, " "));
        refused(
                "access.role",
                () -> clocks.begin(cast.president, casefile, keys.next(), ClockKind.OBJECTION, today, ""));
        refused("casefile.unknown", () -> clocks.ofCase(cast.elsewhere, casefile));
    }

    @Test
    @DisplayName("案件页面：每个期限的起算、最后一日、条文和剩余天数；清单和我的一天")
    void thePagesShowEachClock() throws Exception {
        objectionOf(today);
        mvc.perform(as(cast.wei, get("/console/cases/{id}/clocks", casefile)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("审查执行行为异议"),
                                containsString("民事诉讼法 236"),
                                containsString("还有"),
                                containsString("六个月未执行，可向上一级法院申请执行"))));
        mvc.perform(as(cast.wei, post("/console/cases/{id}/clocks", casefile))
                        .param("clock", keys.next().toString())
                        .param("kind", "NOTICE_OUT")
                        .param("from", today.toString()))
                .andExpect(flash().attributeExists("refusal"));
        mvc.perform(as(cast.wei, get("/console/clocks?group=OVER")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("发出执行通知")));
        mvc.perform(as(cast.lu, get("/console/day"))).andExpect(content().string(containsString("期限已过未办结")));
        assertThat(happened()).contains(What.BEGUN);
    }

    @Test
    @DisplayName("未打开过的案件，由程序起算；每案一次")
    void theProgramBeginsWhatNobodyLookedAt() {
        int begun;
        do begun = within(() -> watch.begin(Cast.CHONGZUO));
        while (begun > 0);

        assertThat(clocks.ofCase(cast.lu, casefile).clocks()).hasSize(2);
        assertThat(happened()).containsExactlyInAnyOrder(What.BEGUN, What.BEGUN);
    }

    @Test
    @DisplayName("和解履行中：先前登记的扣除结束后，六个月仍然停着；和解的扣除不能手工结束")
    void aSettlementHoldsTheClockWhateverPauseEnds() {
        var stay = new CasePause(keys.next(), PauseReason.STAYED, today.minusDays(3), null, "案外人异议");
        clocks.pause(cast.lu, casefile, stay);
        cases.settle(cast.wei, casefile);
        clocks.resume(cast.lu, casefile, stay.id(), today);

        assertThat(of(ClockKind.SIX_MONTHS).lastOn()).as("still paused").isNull();
        var settlement = clocks.ofCase(cast.lu, casefile).pauses().stream()
                .filter(it -> it.reason() == PauseReason.SETTLEMENT)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> clocks.resume(cast.lu, casefile, settlement.id(), today))
                .hasMessage("clock.pause-of-settlement");

        cases.resume(cast.wei, casefile, "未按约定履行");
        assertThat(of(ClockKind.SIX_MONTHS).lastOn()).isNotNull();
        assertThat(clocks.ofCase(cast.lu, casefile).pauses()).noneMatch(it -> it.until() == null);
    }

    @Test
    @DisplayName("公告期满自己办结：最后一日还在进行，次日办结，不当作逾期提醒院领导")
    void aNoticeComesToPassAndNobodyHasMissedIt() {
        var key = keys.next();
        clocks.started(cast.wei, casefile, key, ClockKind.PUBLIC_NOTICE, today, "限制消费令");
        var last = lastOf(ClockKind.PUBLIC_NOTICE);
        tell(last);
        within(() -> watch.pass(Cast.CHONGZUO, last));
        assertThat(of(ClockKind.PUBLIC_NOTICE).end()).isNull();
        within(() -> watch.pass(Cast.CHONGZUO, last.plusDays(1)));
        tell(last.plusDays(1));

        var end = Objects.requireNonNull(of(ClockKind.PUBLIC_NOTICE).end());
        assertThat(end.on()).isEqualTo(last);
        assertThat(told(new Id(casefile.city(), key))).containsExactly(Step.OFFICER, Step.LIAISON);
    }

    private void tell(LocalDate day) {
        within(() -> watch.tell(Cast.CHONGZUO, day));
    }

    private int within(Supplier<Integer> work) {
        return seen(work);
    }

    private <T> T seen(Supplier<T> work) {
        return walls.within(Wall.throughCourts("clocks", Cast.CHONGZUO), work);
    }

    private List<Step> told(Id id) {
        return events.stream(ClockRunsOut.class)
                .filter(it -> it.clock().equals(id))
                .map(ClockRunsOut::step)
                .toList();
    }

    private List<What> happened() {
        return seen(() -> changes.ofCase(cast.wei.scope(), casefile, Moment.END.at(), Moment.END.id(), 50)).stream()
                .map(ClockChange::what)
                .toList();
    }

    private Id objectionOf(LocalDate day) {
        var key = keys.next();
        clocks.begin(cast.wei, casefile, key, ClockKind.OBJECTION, day, "对查封的异议");
        return new Id(casefile.city(), key);
    }

    private LocalDate lastOf(ClockKind kind) {
        return Objects.requireNonNull(of(kind).lastOn());
    }

    private LegalClock of(ClockKind kind) {
        return clocks.ofCase(cast.lu, casefile).clocks().stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Id filed(LocalDate on) {
        var debtor = new NewParty("覃期限", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
        var number = CaseNumber.parse("（" + on.getYear() + "）桂1481执" + RUNNING.incrementAndGet() + "号");
        var row = new NewCase(number, on, "韦法官", "借款", null, new Fen(100_00), List.of(debtor), List.of(debtor));
        return cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(row))
                .getFirst()
                .casefile();
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}

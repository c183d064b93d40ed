package org.gridwrit.casefile.ledger;

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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.RecoveryRecorded;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@RecordApplicationEvents
class LedgersTest {
    private static final AtomicInteger RUNNING = new AtomicInteger(64000);

    @Autowired
    Ledgers ledgers;

    @Autowired
    Releases releases;

    @Autowired
    Clocks clocks;

    @Autowired
    CaseFiles cases;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEvents events;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Id casefile;
    LocalDate today;

    @BeforeEach
    void file() {
        today = Times.today(clock);
        var number = CaseNumber.parse("（2019）桂1481执" + RUNNING.incrementAndGet() + "号");
        var row = new NewCase(
                number,
                LocalDate.of(2019, 3, 4),
                "韦法官",
                "劳务合同纠纷",
                null,
                new Fen(10_000_00),
                List.of(new NewParty("陆申请", IdKind.NONE, null, "凭祥市凭祥镇南大路3号", null)),
                List.of(new NewParty("覃付款", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null)));
        casefile = cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(row))
                .getFirst()
                .casefile();
    }

    @Test
    @DisplayName("到账、扣除、发放各记一笔，余额到分；执行到位不因扣除和发放减少")
    void moneyComesAndGoesToTheFen() {
        enter(EntryKind.PAID_IN, Origin.VOLUNTARY, 6_000_01);
        enter(EntryKind.DEDUCTED, Origin.EXECUTION_FEE, 50_00);
        var release = ask(applicant(), 5_950_01);
        assertThatThrownBy(() -> ask(applicant(), 1)).hasMessage("release.exceeds");

        releases.approve(cast.president, release);
        releases.approve(cast.president, release);

        var account = account();
        assertThat(account.held()).isEqualTo(Fen.ZERO);
        assertThat(account.of(EntryKind.PAID_OUT)).isEqualTo(new Fen(5_950_01));
        assertThat(cases.named(cast.wei.scope(), casefile).recovered()).isEqualTo(new Fen(6_000_01));
        assertThat(events.stream(RecoveryRecorded.class)).hasSize(1);
    }

    @Test
    @DisplayName("申请和批准是两个人：执行员不能批准，书记员不能申请，上级院和外院都不能")
    void twoPersonsMoveMoneyOut() {
        enter(EntryKind.PAID_IN, Origin.ENFORCED, 100_00);
        assertThatThrownBy(() ->
                        releases.ask(cast.lu, casefile, keys.next(), EntryKind.PAID_OUT, applicant(), new Fen(1), ""))
                .hasMessage("access.role");
        var release = ask(applicant(), 100_00);
        assertThatThrownBy(() -> releases.approve(cast.wei, release)).hasMessage("access.role");
        assertThatThrownBy(() -> releases.approve(cast.above, release)).hasMessage("casefile.other-court");
        assertThatThrownBy(() -> releases.decline(cast.president, release, " ")).hasMessage("release.why-missing");

        releases.decline(cast.president, release, "先核对优先受偿");

        assertThatThrownBy(() -> releases.approve(cast.president, release)).hasMessage("release.answered");
        assertThat(account().held()).isEqualTo(new Fen(100_00));
        var again = ask(applicant(), 100_00);
        releases.withdraw(cast.wei, again);
        assertThat(releases.available(cast.wei, casefile)).isEqualTo(new Fen(100_00));
    }

    @Test
    @DisplayName("发放只给申请执行人，退还只给被执行人")
    void moneyGoesToWhomItBelongs() {
        enter(EntryKind.PAID_IN, Origin.ENFORCED, 100_00);
        assertThatThrownBy(() ->
                        releases.ask(cast.wei, casefile, keys.next(), EntryKind.PAID_OUT, debtor(), new Fen(1), ""))
                .hasMessage("release.payee.PAID_OUT");
        assertThatThrownBy(() ->
                        releases.ask(cast.wei, casefile, keys.next(), EntryKind.RETURNED, applicant(), new Fen(1), ""))
                .hasMessage("release.payee.RETURNED");
    }

    @Test
    @DisplayName("冲正一笔，执行到位随之减少，计数随之更正；已发放的先冲正发放")
    void aCounterEntryTakesBackWhatWasWrong() {
        var wrong = enter(EntryKind.PAID_IN, Origin.VOLUNTARY, 300_00);
        var release = ask(applicant(), 300_00);
        releases.approve(cast.president, release);
        assertThatThrownBy(() -> ledgers.counter(cast.wei, casefile, wrong, keys.next(), "记错案件"))
                .hasMessage("ledger.counter-exceeds");

        ledgers.counter(cast.wei, casefile, release.uuid(), keys.next(), "银行退回");
        ledgers.counter(cast.wei, casefile, wrong, keys.next(), "记错案件");

        assertThat(cases.named(cast.wei.scope(), casefile).recovered()).isEqualTo(Fen.ZERO);
        assertThat(events.stream(RecoveryRecorded.class)
                        .mapToLong(it -> it.amount().value()))
                .containsExactly(300_00L, -300_00L);
    }

    @Test
    @DisplayName("同日同额再记一笔要说明不是同一笔；同一编号重发只记一次")
    void theSameAmountIsNotCountedTwice() {
        var key = keys.next();
        var line = NewEntry.of(key, EntryKind.DIRECT, Origin.VOLUNTARY, new Fen(100), today, "收据");
        ledgers.enter(cast.wei, casefile, line);
        ledgers.enter(cast.wei, casefile, line);
        assertThat(account().entries()).hasSize(1);
        assertThatThrownBy(() -> enter(EntryKind.DIRECT, Origin.VOLUNTARY, 100)).hasMessage("ledger.looks-the-same");
        ledgers.enter(
                cast.wei,
                casefile,
                new NewEntry(keys.next(), EntryKind.DIRECT, Origin.VOLUNTARY, new Fen(100), today, "又一张", null, true));
        assertThat(account().recovered()).isEqualTo(new Fen(200));
    }

    @Test
    @DisplayName("案款到账起三十日内发放，发完即止")
    void theCourtHoldsMoneyAgainstAClock() {
        enter(EntryKind.PAID_IN, Origin.ENFORCED, 100_00);
        assertThat(payout()).containsExactly(false);
        releases.approve(cast.president, ask(applicant(), 100_00));
        assertThat(payout()).containsExactly(true);
    }

    @Test
    @DisplayName("建账以前登记的到位款照样在账上，不进余额")
    void whatWasRecordedBeforeStandsInTheLedger() {
        jdbc.sql("""
                insert into casefile.event (city_code, id, case_id, court_code, at, actor_name, kind, words, amount_fen)
                values ('451400', :id, :case, '桂1481', now(), '韦法官', 'RECOVERED', '2019-05-06', 77)
                """).param("id", keys.next()).param("case", casefile.uuid()).update();
        assertThat(account().entries()).singleElement().satisfies(it -> {
            assertThat(it.origin()).isEqualTo(Origin.EARLIER);
            assertThat(it.day()).isEqualTo("2019-05-06");
        });
        assertThat(account().held()).isEqualTo(Fen.ZERO);
    }

    @Test
    @DisplayName("账页上每个数字都打开它的账目；院领导在自己的一天看到待批准的发放")
    void everyFigureOpensItsEntries() throws Exception {
        enter(EntryKind.PAID_IN, Origin.ENFORCED, 100_00);
        enter(EntryKind.DIRECT, Origin.HANDED_OVER, 23_45);
        ask(applicant(), 60_00);
        mvc.perform(as(cast.wei, get("/console/cases/{id}/ledger", casefile)))
                .andExpect(content().string(allOf(containsString("123.45"), containsString("可以申请发放 40.00 元"))));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/ledger", casefile)).param("of", "DIRECT"))
                .andExpect(content().string(allOf(containsString("交付财物"), not(containsString("扣划、拍卖、变卖</span>")))));
        mvc.perform(as(cast.wei, get("/console/cases/{id}", casefile)))
                .andExpect(content().string(containsString("ledger?of=PAID_IN")));
        mvc.perform(as(cast.president, get("/console/day"))).andExpect(content().string(containsString("执行款发放待批准")));
        mvc.perform(as(cast.president, get("/console/releases")))
                .andExpect(content().string(containsString("陆申请 60.00 元")));
        mvc.perform(as(cast.wei, post("/console/cases/{id}/ledger", casefile))
                        .param("entry", keys.next().toString())
                        .param("what", "DEDUCTED.COSTS")
                        .param("amount", "100.01")
                        .param("day", today.toString()))
                .andExpect(flash().attributeExists("refusal"));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/timeline", casefile)).param("part", "MONEY"))
                .andExpect(content().string(containsString("交付财物、以物抵债")));
    }

    private List<Boolean> payout() {
        return clocks.ofCase(cast.wei, casefile).clocks().stream()
                .filter(it -> it.kind() == ClockKind.PAYOUT)
                .map(it -> it.end() != null)
                .toList();
    }

    private UUID enter(EntryKind kind, Origin origin, long fen) {
        var key = keys.next();
        ledgers.enter(cast.wei, casefile, NewEntry.of(key, kind, origin, new Fen(fen), today, ""));
        return key;
    }

    private Id ask(UUID payee, long fen) {
        var key = keys.next();
        releases.ask(cast.wei, casefile, key, EntryKind.PAID_OUT, payee, new Fen(fen), "");
        return new Id(casefile.city(), key);
    }

    private Account account() {
        return ledgers.of(cast.wei.scope(), casefile);
    }

    private UUID applicant() {
        return cases.named(cast.wei.scope(), casefile).applicants().getFirst().id();
    }

    private UUID debtor() {
        return cases.named(cast.wei.scope(), casefile).debtors().getFirst().id();
    }
}

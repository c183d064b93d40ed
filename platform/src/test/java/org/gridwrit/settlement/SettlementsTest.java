package org.gridwrit.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.casefile.clock.LegalClock;
import org.gridwrit.casefile.ledger.Account;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.settlement.law.Authority;
import org.gridwrit.settlement.law.Channel;
import org.gridwrit.settlement.law.Ground;
import org.gridwrit.settlement.law.Payment;
import org.gridwrit.settlement.law.Remedy;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.settlement.law.Signature;
import org.gridwrit.settlement.law.Signer;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@RecordApplicationEvents
@Transactional
class SettlementsTest {
    @Autowired
    Settlements settlements;

    @Autowired
    Performances performances;

    @Autowired
    CaseFiles cases;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Clocks clocks;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    final Cast cast = new Cast();
    Village village;
    Id casefile;
    LocalDate today;

    @BeforeEach
    void file() {
        today = Times.today(clock);
        village = new Village(cases, settlements, performances, keys, cast, today);
        casefile = village.filed();
    }

    @Test
    @DisplayName("双方签名、执行员确认之后，案件转入和解履行中")
    void whatBothSignedAndTheOfficerConfirmedBinds() {
        var id = village.proposed(casefile, 4, today);
        assertThat(state(id)).isEqualTo(SettlementState.Name.DRAFT);
        assertThatThrownBy(() -> settlements.confirm(cast.wei, id, true)).hasMessage("settlement.not-all-signed");
        village.signAll(id, casefile);
        assertThat(state(id)).isEqualTo(SettlementState.Name.SIGNED);
        assertThatThrownBy(() -> settlements.confirm(cast.lu, id, true)).hasMessage("access.role");
        assertThatThrownBy(() -> settlements.confirm(cast.wei, id, false)).hasMessage("settlement.not-voluntary");

        settlements.confirm(cast.wei, id, true);

        assertThat(state(id)).isEqualTo(SettlementState.Name.PERFORMING);
        assertThat(settlements.named(cast.wei, id).nextDueOn()).isEqualTo(today);
        assertThat(cases.named(cast.wei.scope(), casefile).state()).isEqualTo(new CaseState.Settled());
        assertThat(events.stream(SettlementReached.class))
                .singleElement()
                .satisfies(it -> assertThat(it.total()).isEqualTo(new Fen(40_000_00)));
    }

    @Test
    @DisplayName("一般授权的代理人和网格员都不能签名，有特别授权的可以")
    void anAgentNeedsSpecialAuthority() {
        var id = village.proposed(casefile, 1, today);
        assertThatThrownBy(() -> sign(id, Signer.AGENT, Authority.GENERAL))
                .hasMessage("settlement.no-special-authority");
        assertThatThrownBy(() -> sign(id, Signer.GRID_WORKER, Authority.SPECIAL))
                .hasMessage("settlement.worker-signs");
        sign(id, Signer.AGENT, Authority.SPECIAL);
        var image = new Signature(debtor(), Signer.PARTY, "覃和解", Authority.NONE, today, UUID.randomUUID(), "");
        assertThatThrownBy(() -> settlements.sign(cast.lu, id, keys.next(), image))
                .hasMessage("settlement.image-unknown");
    }

    @Test
    @DisplayName("部分付、多付都先抵最早一期；付清即履行完毕，冲正后回到履行中")
    void paymentsAreLaidOnTheOldestInstalmentFirst() {
        var id = village.confirmed(casefile, 4, today);
        village.pay(id, 6_000, today);
        var wrong = village.pay(id, 9_000, today);
        performances.reverse(cast.wei, id, wrong, keys.next(), "记错案件");
        assertThat(settlements.named(cast.wei, id).nextDueOn()).isEqualTo(today);
        village.pay(id, 34_000, today);

        var found = settlements.named(cast.wei, id);
        assertThat(found.state()).isEqualTo(SettlementState.Name.PERFORMED);
        assertThat(found.closingDue()).isTrue();
        assertThat(events.stream(SettlementPerformed.class)).hasSize(1);
        assertThat(events.stream(SettlementPaid.class)).hasSize(4);
        assertThat(account().of(EntryKind.DIRECT)).isEqualTo(new Fen(40_000_00));
        assertThat(account().of(EntryKind.WAIVED)).isEqualTo(new Fen(10_000_00));
        assertThatThrownBy(() -> ledgers.counter(cast.wei, casefile, wrong, keys.next(), "重复"))
                .hasMessage("ledger.counter-at-settlement");

        var last = found.agreement().payments().getLast().id();
        performances.reverse(cast.wei, id, last, keys.next(), "转账被退回");
        assertThat(account().recovered()).isEqualTo(new Fen(6_000_00));
        assertThat(account().of(EntryKind.WAIVED)).isEqualTo(Fen.ZERO);
        assertThat(state(id)).isEqualTo(SettlementState.Name.PERFORMING);
        assertThatThrownBy(() -> performances.reverse(cast.wei, id, last, keys.next(), "再来"))
                .hasMessage("settlement.reversed-already");
    }

    @Test
    @DisplayName("网格员不经手案款；同一笔付款重发只记一次")
    void aWorkerTakesNoMoney() {
        var id = village.confirmed(casefile, 2, today);
        var key = keys.next();
        var through = new Payment(key, new Fen(100), today, Channel.GRID_WORKER, "", null, "陆书记员");
        assertThatThrownBy(() -> performances.pay(cast.lu, id, through)).hasMessage("settlement.worker-takes-money");
        var right = new Payment(key, new Fen(100), today, Channel.DEPOSIT, "", null, "陆书记员");
        performances.pay(cast.lu, id, right);
        performances.pay(cast.lu, id, right);
        assertThat(account().entries()).hasSize(1);
        assertThat(settlements.named(cast.wei, id).agreement().paid()).isEqualTo(new Fen(100));
    }

    @Test
    @DisplayName("没有逾期不能认定不履行；明确表示不履行的可以，随后恢复执行，已付的照扣")
    void aBrokenSettlementOpensTheWaysOfTheLaw() {
        var id = village.confirmed(casefile, 2, today);
        village.pay(id, 500, today);
        assertThatThrownBy(() -> performances.breach(cast.wei, id, Ground.NOT_PERFORMED, "催告"))
                .hasMessage("settlement.nothing-late");
        assertThatThrownBy(() -> performances.remedy(cast.wei, id, Remedy.RESUME, today, "申请"))
                .hasMessage("settlement.not-now.remedy");
        performances.breach(cast.wei, id, Ground.ANTICIPATED, "电话录音：明确表示不再付");

        performances.remedy(cast.wei, id, Remedy.RESUME, today, "申请执行人书面申请");

        assertThat(state(id)).isEqualTo(SettlementState.Name.RESUMED);
        assertThat(cases.named(cast.wei.scope(), casefile).state()).isEqualTo(new CaseState.Resumed());
        assertThatThrownBy(() -> performances.remedy(cast.wei, id, Remedy.SUE, today, "又起诉"))
                .hasMessage("settlement.not-now.remedy");
        assertThatThrownBy(() -> village.pay(id, 1, today)).hasMessage("settlement.not-now.pay");
    }

    @Test
    @DisplayName("和解在履行或者已经履行完毕的，不能绕过和解直接恢复执行")
    void whatIsPerformedIsNotEnforcedBesideIt() {
        var id = village.confirmed(casefile, 1, today);
        assertThatThrownBy(() -> cases.resume(cast.wei, casefile, "申请恢复")).hasMessage("settlement.resume-there");
        village.pay(id, 40_000, today);
        assertThatThrownBy(() -> cases.resume(cast.wei, casefile, "申请恢复")).hasMessage("settlement.resume-there");
    }

    @Test
    @DisplayName("和解履行中六个月的期限暂停，恢复执行后继续；已经手工暂停的不重复")
    void enforcementRestsWhileASettlementIsPerformed() {
        casefile = village.filed(today.minusDays(40));
        var before = sixMonths();
        var id = village.confirmed(casefile, 2, today);
        assertThat(before.runs()).isTrue();
        assertThat(sixMonths().isPaused()).isTrue();
        assertThat(clocks.ofCase(cast.wei, casefile).pauses())
                .singleElement()
                .satisfies(it -> assertThat(it.until()).isNull());
        performances.breach(cast.wei, id, Ground.ANTICIPATED, "电话录音");
        performances.remedy(cast.wei, id, Remedy.RESUME, today, "申请执行人书面申请");
        assertThat(clocks.ofCase(cast.wei, casefile).pauses())
                .singleElement()
                .satisfies(it -> assertThat(it.until()).isEqualTo(today));
        assertThat(sixMonths().runs()).isTrue();
    }

    private LegalClock sixMonths() {
        return clocks.ofCase(cast.wei, casefile).clocks().stream()
                .filter(it -> it.kind() == ClockKind.SIX_MONTHS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("变更要双方重新签名，签完以前原协议有效；一案一份")
    void anAmendmentIsSignedAnew() {
        var id = village.confirmed(casefile, 2, today);
        assertThatThrownBy(() -> village.proposed(casefile, 1, today)).hasMessage("settlement.open-already");
        settlements.amend(cast.lu, id, village.terms(8, today.plusDays(3)));
        assertThat(settlements.named(cast.wei, id).nextDueOn()).isEqualTo(today);
        village.signAll(id, casefile);
        settlements.confirm(cast.wei, id, true);
        assertThat(settlements.named(cast.wei, id).nextDueOn()).isEqualTo(today.plusDays(3));
        assertThat(events.stream(SettlementReached.class)).hasSize(1);
    }

    @Test
    @DisplayName("别的法院看不到，也不能办")
    void anotherCourtSeesNothing() {
        var id = village.confirmed(casefile, 2, today);
        assertThatThrownBy(() -> settlements.named(cast.elsewhere, id)).hasMessage("settlement.unknown");
        assertThatThrownBy(() -> performances.breach(cast.elsewhere, id, Ground.ANTICIPATED, "依据"))
                .hasMessage("settlement.unknown");
        assertThat(settlements.named(cast.above, id)).isNotNull();
    }

    private void sign(Id id, Signer signer, Authority authority) {
        settlements.sign(
                cast.lu, id, keys.next(), new Signature(debtor(), signer, "李律师", authority, today, null, "正卷第3页"));
    }

    private UUID debtor() {
        return cases.named(cast.wei.scope(), casefile).debtors().getFirst().id();
    }

    private Account account() {
        return ledgers.of(cast.wei.scope(), casefile);
    }

    private SettlementState.Name state(Id id) {
        return settlements.named(cast.wei, id).state();
    }
}

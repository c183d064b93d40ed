package org.gridwrit.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.casefile.Cast.ABOVE;
import static org.gridwrit.casefile.Cast.CHONGZUO;
import static org.gridwrit.casefile.Cast.FILED;
import static org.gridwrit.casefile.Cast.LU;
import static org.gridwrit.casefile.Cast.NEIGHBOUR;
import static org.gridwrit.casefile.Cast.PINGXIANG;
import static org.gridwrit.casefile.Cast.WEI;
import static org.gridwrit.casefile.Cast.citizen;
import static org.gridwrit.casefile.Cast.number;
import static org.gridwrit.casefile.Cast.owing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.casefile.closing.ClosingFact;
import org.gridwrit.casefile.closing.ClosingGround;
import org.gridwrit.casefile.closing.ConditionsMet;
import org.gridwrit.casefile.closing.Ends;
import org.gridwrit.casefile.closing.StatedFact;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.NewEntry;
import org.gridwrit.casefile.ledger.Origin;
import org.gridwrit.casefile.ledger.Owings;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@CaseTest
@RecordApplicationEvents
class ClosingTest {
    @Autowired
    CaseFiles files;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Owings owings;

    @Autowired
    ApplicationContext program;

    @Autowired
    ApplicationEvents events;

    Ends ends = new Ends(new StaticApplicationContext(), WEI);
    Id id = new Id(CHONGZUO, new UUID(0, 0));

    @BeforeEach
    void aCaseIsFiled() {
        ends = new Ends(program, WEI);
        id = files.file(LU, CHONGZUO, PINGXIANG, List.of(owing(number(), 5_000, citizen("张伟", null))))
                .getFirst()
                .casefile();
    }

    @Test
    void aClosedCaseHoldsItsWayAndDayAndWhatCameIn() {
        paid(UUID.randomUUID(), 100_000, FILED.plusDays(10));

        ends.performed(id, FILED.plusDays(20));

        var file = files.named(WEI.scope(), id);
        assertThat(file.state()).isEqualTo(new CaseState.Closed(FILED.plusDays(20), Closing.PERFORMED));
        assertThat(file.recovered()).isEqualTo(new Fen(500_000));
        assertThat(files.timeline(WEI.scope(), id))
                .extracting(CaseEvent::kind)
                .containsExactly(
                        CaseEvent.Kind.FILED,
                        CaseEvent.Kind.RECOVERED,
                        CaseEvent.Kind.RECOVERED,
                        CaseEvent.Kind.CLOSED);
        assertThat(events.stream(CaseClosed.class)).singleElement().satisfies(it -> {
            assertThat(it.recovered()).isEqualTo(new Fen(500_000));
            assertThat(it.livelihood()).isEqualTo(Livelihood.WAGES);
        });
        assertThat(events.stream(RecoveryRecorded.class)).hasSize(2);
    }

    @Test
    void closingTheSameWayAgainIsHarmless() {
        ends.withdrawn(id, FILED.plusDays(20));
        ends.withdrawn(id, FILED.plusDays(20));

        assertThat(events.stream(CaseClosed.class)).hasSize(1);
    }

    @Test
    void aClosedCaseDoesNotCloseInAnotherWay() {
        ends.performed(id, FILED.plusDays(20));

        refused("casefile.closed", () -> ends.withdrawn(id, FILED.plusDays(21)));
    }

    @Test
    void terminatedForNowNeedsMoreThanThreeMonths() {
        ConditionsMet.all(program, WEI, id, FILED.plusDays(30));
        refused("casefile.too-early-for-now", () -> files.close(WEI, id, ClosingAct.forNow(LocalDate.of(2019, 6, 4))));

        files.close(WEI, id, ClosingAct.forNow(LocalDate.of(2019, 6, 5)));

        assertThat(files.named(WEI.scope(), id).state().open()).isFalse();
    }

    @Test
    void nothingIsRecordedForADayToComeOrBeforeFiling() {
        refused("casefile.day-to-come", () -> ends.withdrawn(id, LocalDate.of(2019, 12, 3)));
        refused("casefile.day-before-filing", () -> ends.withdrawn(id, FILED.minusDays(1)));
        refused("casefile.day-before-filing", () -> paid(UUID.randomUUID(), 1, FILED.minusDays(1)));
    }

    @Test
    void moneyRecoveredIsAboveZero() {
        refused("casefile.amount", () -> paid(UUID.randomUUID(), 0, FILED));
    }

    @Test
    void aResentRecoveryCountsOnceEvenWhenBothArriveTogether() throws Exception {
        var recovery = UUID.randomUUID();
        Callable<Integer> send = () -> {
            paid(recovery, 70_000, FILED.plusDays(3));
            return 1;
        };

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.of(send, send))) done.get();
        }

        assertThat(files.named(WEI.scope(), id).recovered()).isEqualTo(new Fen(70_000));
    }

    @Test
    void onlyAnOfficerOfItsOwnCourtDecides() {
        refused("access.role", () -> files.close(LU, id, Ends.withdrawing(FILED.plusDays(9))));
        refused("casefile.unknown", () -> files.close(NEIGHBOUR, id, Ends.withdrawing(FILED.plusDays(9))));
        refused("access.role", () -> files.resume(ABOVE, id, "发现财产"));
        var officerAbove = Cast.of("中院法官", Role.OFFICER, "桂14");
        refused("casefile.other-court", () -> files.close(officerAbove, id, Ends.withdrawing(FILED.plusDays(9))));
    }

    @Test
    void terminatedForNowResumesWhenPropertyIsFound() {
        ConditionsMet.all(program, WEI, id, FILED.plusDays(30));
        files.close(WEI, id, ClosingAct.forNow(FILED.plusMonths(4)));

        files.resume(WEI, id, "发现被执行人名下车辆");

        assertThat(files.named(WEI.scope(), id).state()).isEqualTo(new CaseState.Resumed());
        assertThat(events.stream(CaseResumed.class)).hasSize(1);
    }

    @Test
    void aPerformedCaseHasNothingToResume() {
        ends.performed(id, FILED.plusDays(9));

        refused("casefile.not-resumable", () -> files.resume(WEI, id, "发现财产"));
    }

    @Test
    @DisplayName("执行完毕要核定应执行金额、足额、案款发放完毕，缺一项都说明差多少")
    void aPerformedCaseIsCoveredToTheFen() {
        var day = FILED.plusDays(9);
        refused("closing.owed-missing", () -> files.close(WEI, id, Ends.performing(day)));
        var open = ends.owes(id, day);
        paid(UUID.randomUUID(), open.value() - 1, day);
        refused("closing.uncovered", () -> files.close(WEI, id, Ends.performing(day)));
        var last = UUID.randomUUID();
        ledgers.enter(WEI, id, NewEntry.of(last, EntryKind.PAID_IN, Origin.ENFORCED, new Fen(1), day, ""));
        refused("closing.money-held", () -> files.close(WEI, id, Ends.performing(day)));
        ledgers.counter(WEI, id, last, UUID.randomUUID(), "直接付给申请执行人");
        var cent = UUID.randomUUID();
        paid(cent, 1, day);

        files.close(WEI, id, Ends.performing(day));

        refused("ledger.uncovers", () -> ledgers.counter(WEI, id, cent, UUID.randomUUID(), "记错"));
    }

    @Test
    @DisplayName("迟延履行利息由系统计算，本金付清而利息没有付的不能以执行完毕结案")
    void interestForDelayIsOwedToo() {
        var day = FILED.plusDays(100);
        var stated = new Owings.Statement(UUID.randomUUID(), new Fen(500_000), Fen.ZERO, FILED, day, "判决");
        paid(UUID.randomUUID(), 500_000, day);
        owings.state(WEI, id, stated);
        // 5 000 元 × 0.0175 % × 100 日
        assertThat(ledgers.owed(WEI.scope(), id).orElseThrow().delay()).isEqualTo(new Fen(8_750));
        refused("closing.uncovered", () -> files.close(WEI, id, Ends.performing(day)));
        var waiver = NewEntry.of(UUID.randomUUID(), EntryKind.WAIVED, Origin.APPLICANT, new Fen(8_750), day, "放弃利息的声明");
        ledgers.enter(WEI, id, waiver);
        files.close(WEI, id, Ends.performing(day));
    }

    @Test
    @DisplayName("以不能恢复的事由终结的，不能恢复执行；撤销申请的可以")
    void whatIsFinalIsNotResumed() {
        var day = FILED.plusDays(9);
        var revoked = ClosingAct.on(
                ClosingGround.REVOKED,
                day,
                new StatedFact(ClosingFact.REVOCATION, day, "再审判决"),
                new StatedFact(ClosingFact.RULING, day, "之三裁定书"));
        files.close(WEI, id, revoked);
        refused("closing.final", () -> files.resume(WEI, id, "申请恢复"));
    }

    @Test
    void theFirstDispatchBeginsEnforcementOnce() {
        files.enforce(LU, CHONGZUO, List.of(id.uuid(), id.uuid()));
        files.enforce(LU, CHONGZUO, List.of(id.uuid()));

        assertThat(files.named(WEI.scope(), id).state()).isEqualTo(new CaseState.Enforcing());
        assertThat(files.timeline(WEI.scope(), id))
                .extracting(CaseEvent::kind)
                .containsExactly(CaseEvent.Kind.FILED, CaseEvent.Kind.ENFORCING);
    }

    @Test
    void dispatchReopensNoClosedCase() {
        ends.performed(id, FILED.plusDays(9));

        files.enforce(LU, CHONGZUO, List.of(id.uuid()));

        assertThat(files.named(WEI.scope(), id).state().open()).isFalse();
    }

    private void paid(UUID entry, long fen, LocalDate day) {
        ledgers.enter(WEI, id, NewEntry.of(entry, EntryKind.DIRECT, Origin.VOLUNTARY, new Fen(fen), day, ""));
    }

    static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}

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
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@Import(Cast.TickingClock.class)
@RecordApplicationEvents
class ClosingTest {
    @Autowired
    CaseFiles files;

    @Autowired
    ApplicationEvents events;

    Id id = new Id(CHONGZUO, new UUID(0, 0));

    @BeforeEach
    void aCaseIsFiled() {
        id = files.file(LU, CHONGZUO, PINGXIANG, List.of(owing(number(), 5_000, citizen("张伟", null))))
                .getFirst()
                .casefile();
    }

    @Test
    void aClosedCaseHoldsItsWayAndDayAndWhatCameIn() {
        files.recover(WEI, id, UUID.randomUUID(), new Fen(100_000), FILED.plusDays(10));

        files.close(WEI, id, Closing.PERFORMED, FILED.plusDays(20), new Fen(400_000));

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
        files.close(WEI, id, Closing.PERFORMED, FILED.plusDays(20), new Fen(400_000));
        files.close(WEI, id, Closing.PERFORMED, FILED.plusDays(20), new Fen(400_000));

        assertThat(files.named(WEI.scope(), id).recovered()).isEqualTo(new Fen(400_000));
        assertThat(events.stream(CaseClosed.class)).hasSize(1);
    }

    @Test
    void aClosedCaseDoesNotCloseInAnotherWay() {
        files.close(WEI, id, Closing.PERFORMED, FILED.plusDays(20), Fen.ZERO);

        refused("casefile.closed", () -> files.close(WEI, id, Closing.CANCELLED, FILED.plusDays(21), Fen.ZERO));
    }

    @Test
    void terminatedForNowNeedsMoreThanThreeMonths() {
        refused(
                "casefile.too-early-for-now",
                () -> files.close(WEI, id, Closing.TERMINATED_FOR_NOW, LocalDate.of(2019, 6, 4), Fen.ZERO));

        files.close(WEI, id, Closing.TERMINATED_FOR_NOW, LocalDate.of(2019, 6, 5), Fen.ZERO);

        assertThat(files.named(WEI.scope(), id).state().open()).isFalse();
    }

    @Test
    void nothingIsRecordedForADayToComeOrBeforeFiling() {
        refused(
                "casefile.day-to-come",
                () -> files.close(WEI, id, Closing.PERFORMED, LocalDate.of(2019, 12, 3), Fen.ZERO));
        refused(
                "casefile.day-before-filing",
                () -> files.close(WEI, id, Closing.PERFORMED, FILED.minusDays(1), Fen.ZERO));
        refused(
                "casefile.day-before-filing",
                () -> files.recover(WEI, id, UUID.randomUUID(), new Fen(1), FILED.minusDays(1)));
    }

    @Test
    void moneyRecoveredIsAboveZero() {
        refused("casefile.amount", () -> files.recover(WEI, id, UUID.randomUUID(), Fen.ZERO, FILED));
        refused("casefile.amount", () -> files.close(WEI, id, Closing.PERFORMED, FILED.plusDays(9), new Fen(-1)));
    }

    @Test
    void aResentRecoveryCountsOnceEvenWhenBothArriveTogether() throws Exception {
        var recovery = UUID.randomUUID();
        Callable<Integer> send = () -> {
            files.recover(WEI, id, recovery, new Fen(70_000), FILED.plusDays(3));
            return 1;
        };

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.of(send, send))) done.get();
        }

        assertThat(files.named(WEI.scope(), id).recovered()).isEqualTo(new Fen(70_000));
    }

    @Test
    void onlyAnOfficerOfItsOwnCourtDecides() {
        refused("access.role", () -> files.close(LU, id, Closing.PERFORMED, FILED.plusDays(9), Fen.ZERO));
        refused("casefile.unknown", () -> files.close(NEIGHBOUR, id, Closing.PERFORMED, FILED.plusDays(9), Fen.ZERO));
        refused("access.role", () -> files.resume(ABOVE, id, "发现财产"));
        var officerAbove = Cast.of("中院法官", Role.OFFICER, "桂14");
        refused(
                "casefile.other-court",
                () -> files.close(officerAbove, id, Closing.PERFORMED, FILED.plusDays(9), Fen.ZERO));
    }

    @Test
    void terminatedForNowResumesWhenPropertyIsFound() {
        files.close(WEI, id, Closing.TERMINATED_FOR_NOW, FILED.plusMonths(4), Fen.ZERO);

        files.resume(WEI, id, "发现被执行人名下车辆");

        assertThat(files.named(WEI.scope(), id).state()).isEqualTo(new CaseState.Resumed());
        assertThat(events.stream(CaseResumed.class)).hasSize(1);
    }

    @Test
    void aPerformedCaseHasNothingToResume() {
        files.close(WEI, id, Closing.PERFORMED, FILED.plusDays(9), Fen.ZERO);

        refused("casefile.not-resumable", () -> files.resume(WEI, id, "发现财产"));
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
        files.close(WEI, id, Closing.PERFORMED, FILED.plusDays(9), Fen.ZERO);

        files.enforce(LU, CHONGZUO, List.of(id.uuid()));

        assertThat(files.named(WEI.scope(), id).state().open()).isFalse();
    }

    static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}

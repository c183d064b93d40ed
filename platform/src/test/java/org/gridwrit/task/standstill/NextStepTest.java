package org.gridwrit.task.standstill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.TaskKind.FIND_PERSON;
import static org.gridwrit.task.TaskKind.PERSUADE;
import static org.gridwrit.task.TaskKind.SERVE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Closing;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextStepTest {
    static final LocalDate DUE = LocalDate.of(2026, 12, 3);
    static final LocalDate BEGUN = LocalDate.of(2026, 11, 23);

    @Test
    void aGridWithNobodyOnDutyIsTheTownshipsToFill() {
        var vacant = new Turn(State.PLANNED, false, BEGUN, DUE, null);
        assertThat(next(DUE, vacant)).isEqualTo(NextStep.FILL_VACANCY);
        assertThat(next(DUE.plusDays(1), vacant)).isEqualTo(NextStep.FILL_VACANCY);
        assertThat(NextStep.FILL_VACANCY.who()).isEqualTo(Role.DISPATCHER);
        assertThat(next(DUE, turn(State.PLANNED, null))).isEqualTo(NextStep.DISPATCH);
    }

    @Test
    void onItsLastDayATaskIsInTimeAndTheDayAfterItIsNot() {
        for (var state : List.of(State.PLANNED, State.ACCEPTED, State.RETURNED, State.DISPATCHED)) {
            assertThat(next(DUE, turn(state, null))).isNotEqualTo(NextStep.OVERDUE);
            assertThat(next(DUE.plusDays(1), turn(state, null))).isEqualTo(NextStep.OVERDUE);
        }
        assertThat(next(DUE.plusDays(1), turn(State.REPORTED, Outcome.FOUND))).isEqualTo(NextStep.ANSWER);
    }

    @Test
    void threeDaysAreTimeEnoughToAccept() {
        var sent = turn(State.DISPATCHED, null);
        assertThat(next(BEGUN.plusDays(3), sent)).isEqualTo(NextStep.AWAIT_ACCEPTANCE);
        assertThat(next(BEGUN.plusDays(4), sent)).isEqualTo(NextStep.CHASE);
        assertThat(next(BEGUN.plusDays(4), turn(State.ACCEPTED, null))).isEqualTo(NextStep.AWAIT_VISIT);
        assertThat(next(BEGUN.plusDays(4), turn(State.RETURNED, null))).isEqualTo(NextStep.COMPLETE);
    }

    @Test
    void notFoundOnceIsTriedAgainAndTwiceIsTheOfficersToInvestigate() {
        var missed = turn(State.CONFIRMED, Outcome.NOT_FOUND);
        assertThat(next(DUE, missed)).isEqualTo(NextStep.TRY_AGAIN);
        assertThat(next(DUE, missed, missed)).isEqualTo(NextStep.INVESTIGATE);
        assertThat(next(DUE, turn(State.EXPIRED, null), missed)).isEqualTo(NextStep.TRY_AGAIN);
        assertThat(next(DUE, turn(State.WITHDRAWN, Outcome.NOT_FOUND), missed)).isEqualTo(NextStep.TRY_AGAIN);
    }

    @Test
    void publicNoticeComesOnlyAfterTwoVisitsAndOnlyForService() {
        var missed = turn(State.CONFIRMED, Outcome.NOT_FOUND);
        assertThat(NextStep.of(SERVE, List.of(missed), DUE)).isEqualTo(NextStep.TRY_AGAIN);
        assertThat(NextStep.of(SERVE, List.of(missed, missed), DUE)).isEqualTo(NextStep.PUBLIC_NOTICE);
    }

    @Test
    void whatWasRefusedIsLeftWithAWitnessWhenItIsADocumentAndCompelledByOfficersOtherwise() {
        var refused = List.of(turn(State.CONFIRMED, Outcome.REFUSED));
        assertThat(NextStep.of(SERVE, refused, DUE)).isEqualTo(NextStep.LEAVE);
        assertThat(NextStep.of(PERSUADE, refused, DUE)).isEqualTo(NextStep.COMPEL);
        assertThat(NextStep.COMPEL.who()).isEqualTo(Role.OFFICER);
    }

    @Test
    void whatNobodyHasGoesToSomebodyElse() {
        assertThat(next(DUE, turn(State.RECUSED, null))).isEqualTo(NextStep.REROUTE);
        assertThat(next(DUE, turn(State.RECUSED, null), turn(State.ACCEPTED, null)))
                .isEqualTo(NextStep.AWAIT_VISIT);
        assertThat(next(DUE, turn(State.EXPIRED, null))).isEqualTo(NextStep.ASK_ANEW);
        assertThat(next(DUE, turn(State.WITHDRAWN, null))).isEqualTo(NextStep.NOTHING);
    }

    @Test
    void everyOutcomeOfEveryKindLeadsSomewhere() {
        for (var kind : TaskKind.values()) {
            for (var outcome : Outcome.of(kind)) {
                var next = NextStep.of(kind, List.of(turn(State.CONFIRMED, outcome)), DUE);
                assertThat(next == NextStep.NOTHING).as(kind + " " + outcome).isEqualTo(outcome == Outcome.DONE);
            }
        }
    }

    private static final LocalDate LAST = LocalDate.of(2026, 11, 23);

    @Test
    void onTheDayOnWhichSixMonthsEndTheApplicantWaitsAndTheDayAfterMayGoUp() {
        var filed = LocalDate.of(2026, 5, 23);
        assertThat(CaseStep.of(new CaseState.Enforcing(), filed, LAST, true, false, LocalDate.of(2026, 11, 23)))
                .isEmpty();
        assertThat(CaseStep.of(new CaseState.Enforcing(), filed, LAST, true, false, LocalDate.of(2026, 11, 24)))
                .containsExactly(new CaseStep(CaseStep.Kind.UPPER_COURT, LocalDate.of(2026, 11, 23)));
        assertThat(CaseStep.of(new CaseState.Filed(), filed, LAST, false, false, LocalDate.of(2026, 11, 23)))
                .containsExactly(new CaseStep(CaseStep.Kind.ASK_FIRST, filed));
        assertThat(CaseStep.of(new CaseState.Filed(), filed, LAST, false, true, LocalDate.of(2026, 11, 23)))
                .containsExactly(new CaseStep(CaseStep.Kind.SETTLE_ADDRESS, filed));
        assertThat(CaseStep.of(new CaseState.Enforcing(), filed, LAST, true, true, LocalDate.of(2026, 11, 23)))
                .containsExactly(new CaseStep(CaseStep.Kind.SETTLE_ADDRESS, filed));
        assertThat(CaseStep.of(new CaseState.Enforcing(), filed, null, true, false, LocalDate.of(2027, 11, 23)))
                .as("while the clock is paused nobody waits in vain")
                .isEmpty();
    }

    @Test
    void whatIsTerminatedForNowIsCheckedEverySixMonthsForFiveYears() {
        var closed = LocalDate.of(2026, 8, 31);
        var state = new CaseState.Closed(closed, Closing.TERMINATED_FOR_NOW);
        assertThat(recheck(state, LocalDate.of(2027, 2, 28))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(recheck(state, LocalDate.of(2027, 3, 1))).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(CaseStep.of(state, closed, null, true, false, LocalDate.of(2031, 8, 31))
                        .getFirst()
                        .kind())
                .isEqualTo(CaseStep.Kind.RECHECK);
        assertThat(CaseStep.of(state, closed, null, true, false, LocalDate.of(2031, 9, 1))
                        .getFirst()
                        .kind())
                .isEqualTo(CaseStep.Kind.LAST_RECHECK);
        assertThat(CaseStep.of(new CaseState.Closed(closed, Closing.PERFORMED), closed, null, true, false, DUE))
                .isEmpty();
    }

    private static LocalDate recheck(CaseState state, LocalDate today) {
        return CaseStep.of(state, LocalDate.of(2026, 1, 1), null, true, false, today)
                .getFirst()
                .day();
    }

    private static NextStep next(LocalDate today, Turn... turns) {
        return NextStep.of(FIND_PERSON, Arrays.asList(turns), today);
    }

    private static Turn turn(State state, @Nullable Outcome outcome) {
        return new Turn(state, true, BEGUN, DUE, outcome);
    }
}

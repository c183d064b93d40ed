package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.junit.jupiter.api.Test;

class CountingTest {
    static final LocalDate MAY = LocalDate.of(2019, 5, 20);
    static final LocalDate JUNE = LocalDate.of(2019, 6, 20);

    final CountedCase of = Happened.aCase("桂1481", Livelihood.WAGES);

    @Test
    void aFoundDebtorIsAPersonFoundAndACaseHelped() {
        assertThat(counted(Happened.confirmed(MAY, TaskKind.FIND_PERSON, Outcome.FOUND)))
                .containsExactlyInAnyOrder(Measure.PERSONS_FOUND, Measure.CASES_HELPED);
    }

    @Test
    void nothingFoundIsTrueButCountsAsNoHelp() {
        assertThat(counted(Happened.confirmed(MAY, TaskKind.FIND_PERSON, Outcome.NOT_FOUND)))
                .isEmpty();
        assertThat(counted(Happened.confirmed(MAY, TaskKind.SERVE, Outcome.REFUSED)))
                .isEmpty();
    }

    @Test
    void aReportWithAClueHelpsWhateverTheTaskWasFor() {
        var clue = new Happening.Confirmation(
                UUID.randomUUID(), MAY, "451481100200", TaskKind.SERVE, Outcome.NOT_FOUND, true);

        assertThat(counted(clue)).containsExactly(Measure.CASES_HELPED);
    }

    @Test
    void aClosedCaseCountsAsResolvedOnlyWithHelp() {
        var closing = new Happening.Closing(UUID.randomUUID(), JUNE);

        assertThat(counted(closing)).isEmpty();
        assertThat(counted(closing, Happened.confirmed(MAY, TaskKind.SERVE, Outcome.SERVED)))
                .containsExactlyInAnyOrder(
                        Measure.DOCUMENTS_SERVED,
                        Measure.CASES_HELPED,
                        Measure.CASES_RESOLVED,
                        Measure.LIVELIHOOD_CASES);
    }

    @Test
    void helpConfirmedAfterTheClosingCountsFromItsOwnDay() {
        var facts = Counting.facts(
                of,
                List.of(
                        new Happening.Closing(UUID.randomUUID(), MAY),
                        Happened.confirmed(JUNE, TaskKind.SERVE, Outcome.SERVED)));

        assertThat(facts)
                .filteredOn(it -> it.measure() == Measure.CASES_RESOLVED)
                .extracting(Fact::day)
                .containsExactly(JUNE);
    }

    @Test
    void aCaseIsHelpedAndResolvedOnce() {
        var facts = counted(
                Happened.confirmed(MAY, TaskKind.SERVE, Outcome.SERVED),
                Happened.confirmed(JUNE, TaskKind.SERVE, Outcome.SERVED),
                new Happening.Closing(UUID.randomUUID(), JUNE),
                new Happening.Closing(UUID.randomUUID(), JUNE.plusDays(90)));

        assertThat(facts).filteredOn(it -> it == Measure.CASES_HELPED).hasSize(1);
        assertThat(facts).filteredOn(it -> it == Measure.CASES_RESOLVED).hasSize(1);
        assertThat(facts).filteredOn(it -> it == Measure.DOCUMENTS_SERVED).hasSize(2);
    }

    @Test
    void moneyCountsWithHelpAndInLivelihoodCasesTwice() {
        var money = new Happening.Recovery(UUID.randomUUID(), JUNE, new Fen(1_244));
        var help = Happened.confirmed(MAY, TaskKind.PERSUADE, Outcome.AGREED);
        var other = new CountedCase("451400", UUID.randomUUID(), "", "桂1481", null);

        assertThat(counted(money)).isEmpty();
        assertThat(Counting.facts(of, List.of(money, help)))
                .filteredOn(it -> it.measure().money())
                .extracting(Fact::amount)
                .containsExactly(new Fen(1_244), new Fen(1_244));
        assertThat(Counting.facts(other, List.of(money, help)))
                .filteredOn(it -> it.measure().money())
                .extracting(Fact::measure)
                .containsExactly(Measure.RECOVERED_AMOUNT);
    }

    List<Measure> counted(Happening... happenings) {
        return Counting.facts(of, List.of(happenings)).stream()
                .map(Fact::measure)
                .toList();
    }
}

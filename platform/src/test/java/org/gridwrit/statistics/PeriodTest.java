package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.Test;

class PeriodTest {
    static final LocalDate TODAY = LocalDate.of(2019, 12, 2);

    @Test
    void wholeMonthsLieBetweenTheDaysAtTheEdges() {
        var period = new Period(LocalDate.of(2019, 3, 15), LocalDate.of(2019, 6, 10));

        assertThat(period.hasWholeMonths()).isTrue();
        assertThat(period.firstWholeMonth()).isEqualTo(LocalDate.of(2019, 4, 1));
        assertThat(period.endOfWholeMonths()).isEqualTo(LocalDate.of(2019, 6, 1));
    }

    @Test
    void partsOfTwoMonthsHoldNoWholeMonth() {
        assertThat(new Period(LocalDate.of(2019, 3, 15), LocalDate.of(2019, 4, 10)).hasWholeMonths())
                .isFalse();
        assertThat(new Period(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31)).hasWholeMonths())
                .isTrue();
    }

    @Test
    void whoAsksForNothingGetsThisYear() {
        assertThat(Period.chosen(null, null, null, null, TODAY)).isEqualTo(Period.ofYear(2019));
        assertThat(Period.chosen(null, null, 2018, 2, TODAY)).isEqualTo(Period.ofMonth(2018, 2));
        assertThat(Period.chosen(LocalDate.of(2019, 5, 1), null, null, null, TODAY))
                .isEqualTo(new Period(LocalDate.of(2019, 5, 1), TODAY));
    }

    @Test
    void aMonthNarrowsAPeriodAndNeverWidensIt() {
        var period = new Period(LocalDate.of(2019, 3, 15), LocalDate.of(2019, 6, 10));

        assertThat(period.inMonth("2019-03"))
                .isEqualTo(new Period(LocalDate.of(2019, 3, 15), LocalDate.of(2019, 3, 31)));
        assertThatThrownBy(() -> period.inMonth("2019-07")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> period.inMonth("July")).isInstanceOf(Refusal.class);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Period.ofMonth(2019, 13)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Period.ofYear(20190)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Period(TODAY, TODAY.minusDays(1))).isInstanceOf(Refusal.class);
    }
}

package org.gridwrit.casefile.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.gridwrit.casefile.CaseClock;
import org.junit.jupiter.api.Test;

class VisitTest {
    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void whoeverNeverLookedSeesADay() {
        assertThat(Visit.first(NINE)).isEqualTo(new Visit(NINE, NINE.minus(Duration.ofDays(1))));
    }

    @Test
    void lookingAgainWithinHalfAnHourKeepsWhatIsNew() {
        var visit = Visit.first(NINE);
        assertThat(visit.again(NINE.plus(Duration.ofMinutes(30)).minusMillis(1)))
                .isEqualTo(visit);
        assertThat(visit.again(NINE.plus(Duration.ofMinutes(30))))
                .isEqualTo(new Visit(NINE.plus(Duration.ofMinutes(30)), NINE));
    }

    @Test
    void sixMonthsAreOverTheDayAfterTheirLastWhateverTheLengthOfMonths() {
        for (var today = LocalDate.of(2023, 12, 1); today.getYear() < 2026; today = today.plusDays(1)) {
            var until = CaseClock.SIX_MONTHS_OVER.until(today, _ -> true);
            assertThat(until.plusMonths(6)).isBefore(today);
            assertThat(until.plusDays(1).plusMonths(6))
                    .as("filed the day after, on " + today)
                    .isAfterOrEqualTo(today);
            assertThat(CaseClock.SIX_MONTHS_SOON.after(today, _ -> true)).isEqualTo(until);
            assertThat(CaseClock.SIX_MONTHS_SOON.until(today, _ -> true).plusMonths(6))
                    .isBefore(today.plusDays(30));
        }
        assertThat(CaseClock.SIX_MONTHS_OVER.after(LocalDate.of(2026, 11, 23), _ -> true))
                .isNull();
    }

    /// Filed on 22 May 2026: 22 November is a Sunday, and a period ends on a working day (CPL 85).
    @Test
    void sixMonthsThatEndOnASundayAreOverOnTuesday() {
        var filed = LocalDate.of(2026, 5, 22);
        Predicate<LocalDate> weekdays = day -> day.getDayOfWeek().getValue() < 6;
        assertThat(CaseClock.SIX_MONTHS_OVER.until(LocalDate.of(2026, 11, 23), weekdays))
                .isBefore(filed);
        assertThat(CaseClock.SIX_MONTHS_OVER.until(LocalDate.of(2026, 11, 24), weekdays))
                .isAfterOrEqualTo(filed);
    }
}

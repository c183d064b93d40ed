package org.gridwrit.casefile.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;

/// The reckoning against somebody who crosses off one day after the other.
class ReckoningLawsTest {
    private static final int NEVER = 6000;

    @Property(tries = 3000)
    @DisplayName("与逐日划日历的结果一致")
    void itEndsWhereCrossingOffDaysEnds(
            @ForAll("starts") LocalDate start,
            @ForAll("terms") Term term,
            @ForAll("pauses") @Size(max = 4) List<Pause> pauses) {
        var near = pauses.stream().map(it -> near(start, it)).toList();
        assertThat(Reckoning.lastDay(start, term, near, ShippedCalendar::works))
                .isEqualTo(crossedOff(start, term, near));
    }

    @Property(tries = 500)
    @DisplayName("多扣一段，不会更早届满")
    void aPauseNeverEndsAPeriodEarlier(
            @ForAll("starts") LocalDate start, @ForAll("terms") Term term, @ForAll("finished") Pause pause) {
        var plain = Reckoning.lastDay(start, term, ShippedCalendar::works);
        assertThat(Reckoning.lastDay(start, term, List.of(pause), ShippedCalendar::works)
                        .orElseThrow())
                .isAfterOrEqualTo(plain);
    }

    private static Optional<LocalDate> crossedOff(LocalDate start, Term term, List<Pause> pauses) {
        var byWork = term.unit() == Term.Unit.WORKING_DAYS;
        var left = byWork ? term.count() : term.after(start).toEpochDay() - start.toEpochDay();
        var day = start;
        for (int crossed = 0; crossed < NEVER; crossed++) {
            if (left <= 0 && (!term.rolls() || (ShippedCalendar.works(day) && !paused(day, pauses)))) {
                return Optional.of(day);
            }
            day = day.plusDays(1);
            if (!paused(day, pauses) && (!byWork || ShippedCalendar.works(day))) left--;
        }
        return Optional.empty();
    }

    private static boolean paused(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(it -> it.covers(day));
    }

    /// Most periods are over long before a pause of twenty years hence.
    private static Pause near(LocalDate start, Pause pause) {
        var from = start.plusDays(pause.from().getDayOfYear() - 20);
        var until = pause.until();
        return new Pause(
                from,
                until == null
                        ? null
                        : from.plusDays(until.toEpochDay() - pause.from().toEpochDay()));
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return days(LocalDate.of(2004, 1, 1), 365 * 20);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 60).map(Term::days),
                Arbitraries.integers().between(1, 30).map(Term::workingDays),
                Arbitraries.integers().between(1, 12).map(Term::months),
                Arbitraries.integers().between(1, 3).map(Term::lapsingAfterYears));
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return Arbitraries.frequencyOf(Tuple.of(9, finished()), Tuple.of(1, starts().map(it -> new Pause(it, null))))
                .list();
    }

    @Provide
    Arbitrary<Pause> finished() {
        return Combinators.combine(starts(), Arbitraries.integers().between(0, 90))
                .as((from, days) -> new Pause(from, from.plusDays(days)));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, int many) {
        return Arbitraries.integers().between(0, many).map(first::plusDays);
    }
}

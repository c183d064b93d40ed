package org.gridwrit.bench.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gridwrit.bench.routing.Verdict.ABSTAINED;
import static org.gridwrit.bench.routing.Verdict.RIGHT;
import static org.gridwrit.bench.routing.Verdict.WRONG;

import java.util.Set;
import org.gridwrit.bench.routing.hard.Truth;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Answer ROUTE = Answer.route("1");
    private static final Answer CHOICE = new Answer("", Set.of("1", "2", "3"), "", Double.NaN);

    @Test
    void aNamedVillageIsRoutedRightOrWrongOrLeft() {
        assertThat(Verdict.of(new Truth.Village("1"), ROUTE)).isEqualTo(RIGHT);
        assertThat(Verdict.of(new Truth.Village("2"), ROUTE)).isEqualTo(WRONG);
        assertThat(Verdict.of(new Truth.Village("1"), CHOICE)).isEqualTo(ABSTAINED);
        assertThat(Verdict.of(new Truth.Village("1"), Answer.none())).isEqualTo(ABSTAINED);
    }

    @Test
    void oneOfSeveralMayOnlyBeOffered() {
        assertThat(Verdict.of(new Truth.OneOf(Set.of("1", "2")), ROUTE)).isEqualTo(WRONG);
        assertThat(Verdict.of(new Truth.OneOf(Set.of("1", "2")), CHOICE)).isEqualTo(RIGHT);
        assertThat(Verdict.of(new Truth.OneOf(Set.of("1", "4")), CHOICE)).isEqualTo(ABSTAINED);
    }

    @Test
    void whatNamesNoVillageMustNotBeRouted() {
        assertThat(Verdict.of(new Truth.Nowhere(""), ROUTE)).isEqualTo(WRONG);
        assertThat(Verdict.of(new Truth.Nowhere(""), CHOICE)).isEqualTo(RIGHT);
    }

    @Test
    void sharesOfATallyAddUp() {
        var tally = new Tally();
        for (int i = 0; i < 3; i++) tally.add(RIGHT);
        tally.add(WRONG);
        var sum = new Tally();
        sum.add(tally);
        sum.add(tally);
        assertThat(sum.all()).isEqualTo(8);
        assertThat(sum.share(RIGHT)).isCloseTo(75, within(1e-9));
        assertThat(sum.share(RIGHT) + sum.share(WRONG) + sum.share(ABSTAINED)).isCloseTo(100, within(1e-9));
        assertThat(new Tally().share(RIGHT)).isZero();
    }
}

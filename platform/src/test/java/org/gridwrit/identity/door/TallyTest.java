package org.gridwrit.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");
    private final Actor li =
            new Actor(new UUID(1, 1), "李网格员", Role.WORKER, "451400", new Scope.OfWorker(new UUID(2, 2)));
    private final Attempt attempt = new Attempt("GET /console", Optional.empty(), "10.0.0.1");
    private final Tally tally = new Tally(Overreach.ROLE, li, attempt);

    @Test
    void theFirstOfADayAreToldOneByOneAndAFloodInSums() {
        for (int i = 0; i < Tally.ONE_BY_ONE; i++) assertThat(meet(MORNING)).isEqualTo(1);
        var told = 0;
        var lines = 0;
        for (int second = 1; second <= 3600; second++) {
            int times = meet(MORNING.plusSeconds(second));
            told += times;
            if (times > 0) lines++;
        }
        assertThat(lines).isEqualTo(6);
        assertThat(told).isEqualTo(3600);
    }

    @Test
    void whatIsLeftIsToldWhenItIsDueAndOnceOnly() {
        for (int i = 0; i < Tally.ONE_BY_ONE + 5; i++) meet(MORNING);
        assertThat(tally.due(MORNING.plusSeconds(60)).times()).isZero();
        assertThat(tally.due(MORNING.plus(Tally.SUMMED)).times()).isEqualTo(5);
        assertThat(tally.rest(MORNING.plus(Tally.SUMMED)).times()).isZero();
    }

    @Test
    void whatCouldNotBeWrittenIsToldLater() {
        assertThat(meet(MORNING)).isEqualTo(1);
        tally.takeBack(1);
        assertThat(tally.over(MORNING.plus(Duration.ofDays(1)))).isFalse();
        assertThat(meet(MORNING.plusSeconds(1))).isEqualTo(2);
    }

    @Test
    void anotherDayBeginsAnew() {
        for (int i = 0; i < Tally.ONE_BY_ONE; i++) meet(MORNING);
        assertThat(meet(MORNING.plusSeconds(1))).isZero();
        var tomorrow = MORNING.plus(Duration.ofDays(1));
        assertThat(meet(tomorrow)).isEqualTo(2);
        assertThat(tally.over(tomorrow)).isFalse();
        assertThat(tally.over(tomorrow.plus(Duration.ofDays(1)))).isTrue();
    }

    private int meet(Instant at) {
        return tally.meet(li, attempt, at).times();
    }
}

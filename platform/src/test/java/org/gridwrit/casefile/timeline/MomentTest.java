package org.gridwrit.casefile.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MomentTest {
    static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    void aCursorSaysTheMomentExactly() {
        var moment = new Moment(NOON.plusNanos(123_000), UUID.randomUUID());
        assertThat(Moment.of(moment.toString())).isEqualTo(moment);
        assertThat(Moment.of("")).isEqualTo(Moment.END);
        assertThatThrownBy(() -> Moment.of("1~x")).hasMessage("cursor.malformed");
        assertThatThrownBy(() -> Moment.of("x")).hasMessage("cursor.malformed");
    }

    @Test
    void keysAreOrderedAsTheDatabaseOrdersThemWithoutASign() {
        var low = new Moment(NOON, new UUID(1, 1));
        var high = new Moment(NOON, new UUID(-1, 1));
        assertThat(Moment.LATEST_FIRST.compare(high, low)).isNegative();
        assertThat(Moment.LATEST_FIRST.compare(new Moment(NOON.plusNanos(1000), new UUID(0, 0)), high))
                .isNegative();
    }

    @Test
    void ofRowsWhoseKeyIsTheirTimeExactlyThoseBeforeTheMomentAreAskedFor() {
        var key = new UUID((NOON.toEpochMilli() << 16) | 0x7111, 5);
        assertThat(Moment.ofKey(key).at()).isEqualTo(NOON);
        for (var before : new Moment[] {
            new Moment(NOON, key),
            new Moment(NOON, new UUID(0, 1)),
            new Moment(NOON, new UUID(-1, 1)),
            new Moment(NOON.plusNanos(5_000), new UUID(0, 1)),
            new Moment(NOON.minusNanos(5_000), new UUID(-1, 1)),
            new Moment(NOON.plusMillis(1), new UUID(0, 1)),
        }) {
            var asked = key.toString().compareTo(before.key().toString()) < 0;
            assertThat(asked)
                    .as(before.toString())
                    .isEqualTo(Moment.LATEST_FIRST.compare(Moment.ofKey(key), before) > 0);
        }
    }
}

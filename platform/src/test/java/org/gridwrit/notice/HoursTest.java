package org.gridwrit.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.gridwrit.shared.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T21:29, 2026-11-23T21:29",
        "2026-11-23T21:30, 2026-11-24T07:00",
        "2026-11-24T00:10, 2026-11-24T07:00",
        "2026-11-24T06:59, 2026-11-24T07:00",
        "2026-11-24T07:00, 2026-11-24T07:00"
    })
    void nobodyIsDisturbedAtNight(LocalDateTime at, LocalDateTime said) {
        assertThat(Hours.OF_THE_HOUSE.open(china(at))).isEqualTo(china(said));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, 2026-11-23T11:00",
        "2026-11-23T11:00, 2026-11-23T16:30",
        "2026-11-23T16:31, 2026-11-24T11:00"
    })
    void whatMayWaitIsSaidTogether(LocalDateTime at, LocalDateTime said) {
        assertThat(Habit.OF_THE_HOUSE.due(NoticeKind.REPORT, china(at))).isEqualTo(china(said));
    }

    @Test
    void anAlarmDisturbsAtAnyHourAndOtherHoursAreKept() {
        var midnight = china(LocalDateTime.of(2026, 11, 23, 0, 0));
        assertThat(Habit.OF_THE_HOUSE.due(NoticeKind.ALARM, midnight)).isEqualTo(midnight);
        assertThat(Habit.OF_THE_HOUSE.due(NoticeKind.TASK, midnight)).isAfter(midnight);

        var noon = new Hours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(noon.open(china(LocalDateTime.of(2026, 11, 23, 13, 0))))
                .isEqualTo(china(LocalDateTime.of(2026, 11, 23, 14, 0)));
        assertThat(noon.open(midnight)).isEqualTo(midnight);
        assertThat(new Hours(LocalTime.NOON, LocalTime.NOON).open(midnight)).isEqualTo(midnight);
    }

    private static Instant china(LocalDateTime at) {
        return at.atZone(Times.CHINA).toInstant();
    }
}

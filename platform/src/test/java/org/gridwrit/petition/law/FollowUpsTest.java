package org.gridwrit.petition.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FollowUpsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    @DisplayName("回访日遇节假日顺延到下一个工作日，前一天不开、当天开")
    void itRollsPastHolidays() {
        UnaryOperator<LocalDate> holiday = it -> it.equals(DAY) ? DAY.plusDays(7) : it;
        assertThat(FollowUps.isDue(DAY, DAY, UnaryOperator.identity())).isTrue();
        assertThat(FollowUps.isDue(DAY, DAY.minusDays(1), UnaryOperator.identity()))
                .isFalse();
        assertThat(FollowUps.isDue(DAY, DAY.plusDays(6), holiday)).isFalse();
        assertThat(FollowUps.isDue(DAY, DAY.plusDays(7), holiday)).isTrue();
        assertThat(FollowUps.DAYS).containsExactly(30, 90);
    }
}

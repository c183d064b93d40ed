package org.gridwrit.petition.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseClockTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "差{0}天")
    @CsvSource({"4, RUNNING", "3, SOON", "1, SOON", "0, TODAY", "-1, OVERDUE"})
    @DisplayName("最后一天还算；之前三天提醒；之后是逾期")
    void theLastDayStillCounts(int days, PromiseClock clock) {
        assertThat(PromiseClock.of(TODAY.plusDays(days), TODAY)).isEqualTo(clock);
    }
}

package org.gridwrit.service.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServiceDayTest {
    @Test
    @DisplayName("签收、留置、到达的当日就是送达日期，哪怕是星期日")
    void theDayOnTheReceiptIsTheDayOfService() {
        var sunday = LocalDate.of(2026, 3, 1);
        assertThat(ServiceDay.of(Mode.DIRECT, sunday, ServiceDayTest::weekday)).isEqualTo(sunday);
        assertThat(ServiceDay.of(Mode.ELECTRONIC, sunday, ServiceDayTest::weekday))
                .isEqualTo(sunday);
    }

    @Test
    @DisplayName("公告：发出之日不算，满三十日，最后一日是假日的顺延")
    void aNoticeServesAfterThirtyDays() {
        assertThat(notice(LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(notice(LocalDate.of(2026, 3, 5))).isEqualTo(LocalDate.of(2026, 4, 6));
    }

    private static LocalDate notice(LocalDate posted) {
        return ServiceDay.of(Mode.PUBLIC_NOTICE, posted, ServiceDayTest::weekday);
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }
}

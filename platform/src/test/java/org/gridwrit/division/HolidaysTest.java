package org.gridwrit.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class HolidaysTest {
    static final Actor ADMINISTRATOR = new Actor(new UUID(7, 1), "管理员", Role.ADMINISTRATOR, "450100", new Scope.None());

    @Autowired
    Holidays holidays;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2019-04-04", "2019-04-07", "2019-04-08", "2021-04-14", "2021-04-15", "2021-04-16", "2022-04-04",
                "2022-04-06", "2023-04-21", "2023-04-22", "2024-04-11", "2024-04-12", "2025-03-31", "2025-04-01",
                "2026-04-19", "2026-04-20"
            })
    void nobodyWorksOnGuangxisThirdOfMarch(LocalDate day) {
        assertThat(holidays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2019-04-09", "2020-03-26", "2020-03-27", "2022-04-07", "2024-04-10", "2025-04-02"})
    void aroundItEverybodyDoesAndIn2020OnTheDayItself(LocalDate day) {
        assertThat(holidays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2022-04-02", "2023-04-23"})
    void guangxisDaysOverruleTheCountrysMakeUpDays(LocalDate day) {
        assertThat(holidays.isWorkingDay(day)).isFalse();
    }

    @Test
    void aMakeUpDayIsAWorkingWeekendDay() {
        assertThat(holidays.isWorkingDay(LocalDate.of(2026, 2, 28))).isTrue(); // Saturday
        assertThat(holidays.isWorkingDay(LocalDate.of(2021, 4, 18))).isTrue(); // Sunday, for 三月三
        assertThat(holidays.isWorkingDay(LocalDate.of(2026, 3, 7))).isFalse(); // an ordinary Saturday
    }

    @Test
    void aPeriodThatEndsOnAHolidayEndsOnTheNextWorkingDay() {
        assertThat(holidays.orNextWorkingDay(LocalDate.of(2026, 2, 15))).isEqualTo("2026-02-24");
        assertThat(holidays.orNextWorkingDay(LocalDate.of(2026, 10, 10))).isEqualTo("2026-10-10");
    }

    @Test
    void aLaterYearCanBeImportedAndCorrected() {
        var day = LocalDate.of(2031, 1, 1);
        assertThat(holidays.isWorkingDay(day)).isTrue();

        var result =
                holidays.importCsv(ADMINISTRATOR, "date,kind,name\n2031-01-01,holiday,元旦\n2031-13-01,holiday,元旦\n");

        assertThat(result.faults()).hasSize(1);
        assertThat(holidays.isWorkingDay(day)).isFalse();
        holidays.importCsv(ADMINISTRATOR, "date,kind,name\n2031-01-01,makeup_workday,元旦\n");
        assertThat(holidays.isWorkingDay(day)).isTrue();
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'holiday.import'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void onlyTheAdministratorChangesTheCalendar() {
        var lu = new Actor(new UUID(7, 2), "陆书记员", Role.LIAISON, "451400", new Scope.OfCourt("桂1481"));
        assertThatThrownBy(() -> holidays.importCsv(lu, "date,kind,name\n2032-01-01,holiday,元旦\n"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("access.role"));
    }
}

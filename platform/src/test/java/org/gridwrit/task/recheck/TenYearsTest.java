package org.gridwrit.task.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A court with five thousand cases, day by day for more than ten years; killed in the middle of its work again and
/// again, its clock set back, two instances at it.
@WholeProgram
@Tag("slow")
class TenYearsTest {
    private static final String CITY = "459901";
    private static final String COURT = "桂9901";
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int CASES = 5000;
    private static final int DAYS_OF_CLOSING = 1826;
    private static final int DAYS = DAYS_OF_CLOSING + 1830;
    private static final int LOT = 16;

    @Autowired
    Rechecks rechecks;

    @Autowired
    RecheckStore store;

    @Autowired
    Walls walls;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Map<UUID, LocalDate> closed = new HashMap<>();

    @Test
    @DisplayName("十年模拟：五千件终本案件，每次复查都在当日发起，不漏、不重")
    void everyRecheckIsOpenedOnItsDayAndNoneTwice() {
        for (int n = 0; n < CASES; n++) {
            var id = new UUID(0x0199_0000_7000L << 16 | 0x7000, 0x8000_0000_0000_0000L | n);
            closed.put(id, FIRST.plusDays((long) n * DAYS_OF_CLOSING / CASES));
        }
        within(() -> closed.forEach(
                (id, on) -> store.plan(RecheckPlan.begun(new Id(CITY, id), COURT, "（2016）" + COURT + "执1号", on))));

        int lots = 0;
        for (int n = 0; n < DAYS; n++) {
            var today = FIRST.plusDays(n);
            if (n % 41 == 0) kill(today);
            if (n % 40 == 0) tidy();
            int done;
            do {
                done = open(today);
                lots++;
            } while (done == LOT);
            if (n % 29 == 0) assertThat(open(today.minusDays(3))).isZero();
        }

        assertThat(lots).as("many days take more than one lot").isGreaterThan(DAYS + 1000);
        var seen = new HashSet<String>();
        jdbc.sql("select case_id, number, due_on, opened_on from task.recheck where city_code = ?")
                .param(CITY)
                .query(row -> {
                    var id = row.getObject("case_id", UUID.class);
                    var number = row.getInt("number");
                    assertThat(seen.add(id + " " + number)).isTrue();
                    var day = RecheckDays.day(Objects.requireNonNull(closed.get(id)), number)
                            .orElseThrow();
                    assertThat(row.getObject("due_on", LocalDate.class)).isEqualTo(day);
                    assertThat(row.getObject("opened_on", LocalDate.class)).isEqualTo(day);
                });
        assertThat(seen).hasSize(CASES * RecheckDays.MOST);
    }

    /// What the database does by itself every minute; here a minute is many years.
    private void tidy() {
        jdbc.sql("vacuum analyze task.recheck_plan").update();
    }

    /// Killed after its statements and before its commit.
    private void kill(LocalDate today) {
        assertThatThrownBy(() -> within(() -> {
                    rechecks.open(CITY, today, LOT);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
    }

    private int open(LocalDate today) {
        return walls.within(Wall.throughCourts("rechecks", CITY), () -> rechecks.open(CITY, today, LOT));
    }

    private void within(Runnable work) {
        walls.within(
                Wall.throughCourts("rechecks", CITY),
                () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run()));
    }

    @AfterEach
    void goAway() {
        jdbc.sql("delete from task.recheck where city_code = ?").param(CITY).update();
        jdbc.sql("delete from task.recheck_plan where city_code = ?")
                .param(CITY)
                .update();
    }
}

package org.gridwrit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Times;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class AnomaliesTest {
    private static final String CITY = "450200";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UUID WEI = new UUID(1, 1);
    private static final UUID LU = new UUID(1, 2);
    private final Actor auditor = new Actor(new UUID(9, 9), "审计员", Role.AUDITOR, "450000", new Scope.None());

    @Autowired
    Anomalies anomalies;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("truncate audit.look_day").update();
    }

    @Test
    void manyLooksAreHeldAgainstThePersonsOwnHabit() {
        for (int back = 1; back <= 10; back++) {
            look(WEI, DAY.minusDays(back), 12, "14:00", "casefile.look", 10);
            look(LU, DAY.minusDays(back), 12, "14:00", "casefile.look", 40);
        }
        look(WEI, DAY, 12, "10:00", "casefile.look", 29);
        assertThat(found().many()).isEmpty();
        look(WEI, DAY, 12, "11:00", "casefile.look", 1);
        look(LU, DAY, 12, "10:00", "casefile.look", 60);
        assertThat(found().many()).singleElement().satisfies(it -> {
            assertThat(it.actor()).isEqualTo(WEI);
            assertThat(it.count()).isEqualTo(30);
            assertThat(it.usual()).isEqualTo(10);
        });
    }

    @Test
    void nightBeginsAtTenAndEndsAtSix() {
        look(WEI, DAY, 1, "21:59", "casefile.look", 9);
        look(WEI, DAY, 1, "06:00", "casefile.look", 9);
        look(WEI, DAY, 1, "22:00", "casefile.look", 2);
        look(WEI, DAY, 50, "05:59", "casefile.list", 2);
        assertThat(found().night()).isEmpty();
        look(WEI, DAY, 1, "23:30", "task.look", 1);
        assertThat(found().night()).singleElement().satisfies(it -> {
            assertThat(it.count()).isEqualTo(5);
            assertThat(it.usual()).isEqualTo(23);
        });
    }

    @Test
    void longListsAndAnyExportAreListed() {
        look(WEI, DAY, 50, "10:00", "casefile.list", 19);
        assertThat(found().bulk()).isEmpty();
        look(WEI, DAY, 50, "10:00", "casefile.list", 1);
        look(LU, DAY, 3, "10:00", "docket.export-rejects", 1);
        assertThat(found().bulk()).extracting(Unusual::actor).containsExactly(WEI, LU);
    }

    @Test
    void whoeverRunsIntoWallsAgainAndAgainIsListedAndAFloodCountsInFull() {
        look(WEI, DAY, 1, "10:00", "overreach.role", 4);
        look(WEI, DAY, 5, "10:00", "overreach.record", 1);
        assertThat(found().overreaching()).isEmpty();
        look(WEI, DAY, 1, "23:10", "overreach.scope", 1);
        look(LU, DAY, 5_000, "10:00", "overreach.record", 1);
        assertThat(found().overreaching()).extracting(Unusual::actor).containsExactly(LU, WEI);
        assertThat(found().overreaching()).extracting(Unusual::count).containsExactly(5_000, 10);
        assertThat(found().night()).isEmpty();
        assertThat(found().bulk()).isEmpty();
    }

    @Test
    void whatIsNoLookIsNotCounted() {
        look(WEI, DAY, 1, "23:00", "task.confirm", 100);
        assertThat(jdbc.sql("select count(*) from audit.look_day")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyAnAuditorOfTheCityIsTold() {
        var other = new Actor(new UUID(9, 9), "审计员", Role.AUDITOR, "451400", new Scope.None());
        assertThatThrownBy(() -> anomalies.find(other, filter())).hasMessage("access.city");
        var wei = new Actor(WEI, "韦法官", Role.OFFICER, CITY, new Scope.OfCourt("桂02"));
        assertThatThrownBy(() -> anomalies.find(wei, filter())).hasMessage("access.role");
    }

    private UnusualLooks found() {
        return anomalies.find(auditor, filter());
    }

    private static AuditFilter filter() {
        return new AuditFilter(CITY, null, null, null, null, DAY, DAY);
    }

    private void look(UUID who, LocalDate day, int records, String time, String action, int often) {
        List<Entry> lines = new ArrayList<>();
        Instant at = java.time.LocalDateTime.parse(day + "T" + time)
                .atZone(Times.CHINA)
                .toInstant();
        for (int i = 0; i < often; i++) {
            lines.add(new Entry(new UUID(0, i), at, who, "某", "OFFICER", action, new UUID(0, 0), records, "", ""));
        }
        new LookStore(jdbc).add(CITY, LookDay.of(lines));
    }
}

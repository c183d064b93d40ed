package org.gridwrit.card;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Unwalled;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A grid of 连全村 in 凭祥镇 and people around it; found without an import, which would cost a start of the program.
@Component
@Lazy
class CardStage {
    private static final String CITY = "451400";

    private final JdbcClient jdbc;

    CardStage(@Unwalled JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id worker(String name) {
        var worker = new Id(CITY, UUID.randomUUID());
        jdbc.sql("insert into grid.worker (city_code, id, name, township_code) values (?, ?, ?, ?)")
                .params(CITY, worker.uuid(), name, CardsTest.TOWN)
                .update();
        return worker;
    }

    Id onDuty(String name) {
        var worker = worker(name);
        var grid = UUID.randomUUID();
        jdbc.sql("""
                insert into grid.grid (city_code, id, code, village_code, kind, name)
                values (?, ?, ?, '451481100201', 'VILLAGE', '连全村网格')
                """).params(CITY, grid, "C" + grid).update();
        jdbc.sql(
                        "insert into grid.post (city_code, id, grid_id, village_code, worker_id, from_day) values (?, ?, ?, ?, ?, ?)")
                .params(CITY, UUID.randomUUID(), grid, "451481100201", worker.uuid(), LocalDate.of(2026, 1, 1))
                .update();
        return worker;
    }

    void leave() {
        jdbc.sql("update grid.post set to_day = ? where city_code = ?")
                .params(LocalDate.of(2026, 2, 1), CITY)
                .update();
    }
}

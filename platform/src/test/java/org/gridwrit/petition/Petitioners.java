package org.gridwrit.petition;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.task.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People who come, and whom they come to.
final class Petitioners {
    static final Actor OFFICE = office("信访局甲", "4514");
    static final Actor FAR_OFFICE = office("外县信访局", "451423");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Petitioners() {}

    private static Actor office(String name, String division) {
        return new Actor(UUID.randomUUID(), name, Role.PETITION, Cast.CHONGZUO, new Scope.OfDivision(division));
    }

    static NewPetition told(String number, String lines, int people) {
        return new NewPetition(
                CameBy.VISIT, DAY, people, NewPetition.numbers(number), NewPetitioner.read(lines), "工资欠了三年，判了也拿不到");
    }

    /// A grid of 凭祥镇 with somebody on duty, where there is none yet.
    static UUID gridIn(JdbcClient jdbc, String village) {
        var grid = UUID.randomUUID();
        var worker = UUID.randomUUID();
        jdbc.sql(
                        "insert into grid.grid (city_code, id, code, name, kind, village_code) values (?, ?, ?, ?, 'VILLAGE', ?)")
                .params(Cast.CHONGZUO, grid, "P" + grid, "信访测试网格", village)
                .update();
        jdbc.sql("insert into grid.worker (city_code, id, name, township_code) values (?, ?, '农网格员', ?)")
                .params(Cast.CHONGZUO, worker, village.substring(0, 9))
                .update();
        jdbc.sql(
                        "insert into grid.post (city_code, id, grid_id, worker_id, village_code, from_day) values (?, ?, ?, ?, ?, '2019-01-01')")
                .params(Cast.CHONGZUO, UUID.randomUUID(), grid, worker, village)
                .update();
        return grid;
    }
}

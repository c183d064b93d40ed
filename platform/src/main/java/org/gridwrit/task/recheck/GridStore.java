package org.gridwrit.task.recheck;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gridwrit.shared.Id;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.plan.SameDebtor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where debtors were last known to be: the newest task of each, whoever sent it there and why.
@Repository
class GridStore {
    private final JdbcClient jdbc;

    GridStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NewTask> drafts(String city, Collection<UUID> cases, LocalDate dueOn, Function<Id, @Nullable UUID> workerOf) {
        if (cases.isEmpty()) return List.of();
        return jdbc.sql("""
                select distinct on (case_id, debtor_id) case_id, court_code, case_number, livelihood, debtor_id,
                       debtor_name, debtor_address, debtor_index, village_code, grid_city_code, grid_id
                  from task.task where city_code = :city and case_id = any(:cases) and debtor_name <> ''
                 order by case_id, debtor_id, id desc
                """)
                .param("city", city)
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, _) -> {
                    var grid = new Id(row.getString("grid_city_code"), row.getObject("grid_id", UUID.class));
                    return SameDebtor.of(row, TaskKind.RECHECK, dueOn, workerOf.apply(grid));
                })
                .list();
    }
}

package org.gridwrit.task.commission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.plan.SameDebtor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommissionStore {
    private final JdbcClient jdbc;

    CommissionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Like the last task about the debtor that was not given to another grid since.
    Optional<NewTask> draft(
            Scope.OfCourt scope, Id casefile, UUID debtor, TaskKind kind, LocalDate dueOn, @Nullable UUID worker) {
        return jdbc.sql("""
                select court_code, case_id, case_number, livelihood, debtor_id, debtor_name, debtor_address,
                       debtor_index, village_code, grid_city_code, grid_id
                  from task.task
                 where city_code = :city and case_id = :case and debtor_id = :debtor and court_code = :court
                 order by state = 'REASSIGNED', created_at desc, id desc limit 1
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("debtor", debtor)
                .param("court", scope.code())
                .query((row, _) -> SameDebtor.of(row, kind, dueOn, worker))
                .optional();
    }
}

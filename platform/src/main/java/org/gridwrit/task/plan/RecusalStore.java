package org.gridwrit.task.plan;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.task.state.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who stood back from which case, and the sealed reason.
@Repository
class RecusalStore {
    private final JdbcClient jdbc;

    RecusalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Task task, UUID id, UUID worker, byte[] reasonSealed, OffsetDateTime at) {
        jdbc.sql("""
                insert into task.recusal (city_code, id, task_id, case_id, court_code, worker_id, reason_sealed, at)
                values (:city, :id, :task, :case, :court, :worker, :reason, :at)
                """)
                .param("city", task.id().city())
                .param("id", id)
                .param("task", task.id().uuid())
                .param("case", task.caseId())
                .param("court", task.court())
                .param("worker", worker)
                .param("reason", reasonSealed)
                .param("at", at)
                .update();
    }

    boolean bars(String city, UUID caseId, UUID worker) {
        return jdbc.sql("""
                select exists (select from task.recusal
                                where city_code = :city and case_id = :case and worker_id = :worker)
                """)
                .param("city", city)
                .param("case", caseId)
                .param("worker", worker)
                .query(Boolean.class)
                .single();
    }

    Optional<byte[]> reason(Scope scope, Id task) {
        return jdbc.sql("""
                select c.reason_sealed
                  from task.recusal c join task.task t on t.city_code = c.city_code and t.id = c.task_id
                 where c.city_code = :city and c.task_id = :task and t.court_code like :inCourt
                """)
                .param("city", task.city())
                .param("task", task.uuid())
                .param("inCourt", scope.courtPattern())
                .query(byte[].class)
                .optional();
    }
}

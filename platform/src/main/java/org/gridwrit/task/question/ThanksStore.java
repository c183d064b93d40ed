package org.gridwrit.task.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.state.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThanksStore {
    private static final String SELECT = "select city_code, task_id, by_name, by_role, at from task.thanks";

    private final JdbcClient jdbc;

    ThanksStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when somebody has thanked for it before.
    boolean add(Task task, Actor by, Instant at) {
        return jdbc.sql("""
                insert into task.thanks (city_code, task_id, case_id, court_code, worker_id, by_name, by_role, at)
                values (:city, :task, :case, :court, :worker, :name, :role, :at)
                on conflict (city_code, task_id) do nothing
                """)
                        .param("city", task.id().city())
                        .param("task", task.id().uuid())
                        .param("case", task.caseId())
                        .param("court", task.court())
                        .param("worker", task.mustHaveWorker())
                        .param("name", by.name())
                        .param("role", by.role().name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    Optional<Thanked> of(Scope scope, Id task) {
        return jdbc.sql(SELECT + " where city_code = :city and task_id = :task and court_code like :courts")
                .param("city", task.city())
                .param("task", task.uuid())
                .param("courts", scope.courtPattern())
                .query(ThanksStore::thanked)
                .optional();
    }

    List<Thanked> ofCase(Scope scope, Id casefile, int limit) {
        return jdbc.sql(SELECT + " where city_code = :city and case_id = :case and court_code like :courts"
                        + " order by at desc limit :limit")
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .param("limit", limit)
                .query(ThanksStore::thanked)
                .list();
    }

    private static Thanked thanked(ResultSet row, int n) throws SQLException {
        return new Thanked(
                new Id(row.getString("city_code"), row.getObject("task_id", UUID.class)),
                row.getString("by_name"),
                Role.valueOf(row.getString("by_role")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}

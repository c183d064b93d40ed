package org.gridwrit.task.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The row of a task and its trail. Every statement of a command names the city.
@Repository
public class TaskStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, livelihood, kind, due_on, village_code,
                   grid_city_code, grid_id, worker_id, state, state_at, state_reason, outcome
              from task.task
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    TaskStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// Holds the row until commit, so that two commands cannot pass each other.
    public Optional<Task> lock(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id" + Within.SCOPE + " for update")
                .params(Within.params(scope))
                .param("city", id.city())
                .param("id", id.uuid())
                .query(this::task)
                .optional();
    }

    /// Overdue tasks that nobody else holds just now, so that several instances share the work.
    public List<Task> lockOverdue(Scope scope, String city, LocalDate today, int limit) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and due_on < :today
                   and state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'RETURNED')
                """ + Within.SCOPE + " order by due_on, id limit :limit for update skip locked")
                .params(Within.params(scope))
                .param("city", city)
                .param("today", today)
                .param("limit", limit)
                .query(this::task)
                .list();
    }

    /// What still goes out or is on the way for a case.
    public List<Task> lockPending(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and case_id = :case
                   and state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'RETURNED')
                """ + Within.SCOPE + " order by id for update")
                .params(Within.params(scope))
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .query(this::task)
                .list();
    }

    /// The state a task goes to and the line of its trail, in one round trip.
    public void save(Scope scope, Task before, Task after, Deed deed) {
        var next = StateColumns.of(after.state());
        int lines = jdbc.sql("""
                with changed as (
                  update task.task
                     set state = :to, state_at = :at, state_reason = :stateReason, outcome = :outcome, worker_id = :worker
                   where city_code = :city and id = :task
                """ + Within.SCOPE + """
                  returning id, court_code, village_code, worker_id)
                insert into task.event
                  (city_code, id, task_id, court_code, village_code, worker_id, at, actor_id, actor_name, actor_role, verb,
                   from_state, to_state, reason)
                select :city, :deed, id, court_code, village_code, worker_id, :at, :actor, :name, :role, :verb, :from, :to, :reason from changed
                """)
                .params(Within.params(scope))
                .params(deed.params(texts))
                .param("city", after.id().city())
                .param("task", after.id().uuid())
                .param("from", before.state().name().name())
                .param("to", next.state())
                .param("stateReason", texts.closeIfAny(next.reason()))
                .param("outcome", next.outcome())
                .param("worker", after.worker())
                .update();
        if (lines != 1) throw new IllegalStateException("task.task " + after.id() + " was not locked in this scope");
    }

    /// Cities whose courts have asked for anything; the one question that names no city.
    public List<String> cities() {
        return jdbc.sql("select distinct task_city from task.reach order by task_city")
                .query((row, n) -> row.getString("task_city"))
                .list();
    }

    record Done(UUID task, UUID actor, Verb verb) {}

    /// What a client's command id stands for, if it was done before.
    Optional<Done> done(String city, UUID command) {
        return jdbc.sql("select task_id, actor_id, verb from task.event where city_code = :city and id = :id")
                .param("city", city)
                .param("id", command)
                .query((row, n) -> new Done(
                        row.getObject("task_id", UUID.class),
                        row.getObject("actor_id", UUID.class),
                        Verb.valueOf(row.getString("verb"))))
                .optional();
    }

    private Task task(ResultSet row, int n) throws SQLException {
        var livelihood = row.getString("livelihood");
        return new Task(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                livelihood == null ? null : Livelihood.valueOf(livelihood),
                TaskKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                row.getString("village_code"),
                row.getString("grid_city_code"),
                row.getObject("grid_id", UUID.class),
                row.getObject("worker_id", UUID.class),
                new StateColumns(
                                row.getString("state"),
                                texts.openIfAny(row.getString("state_reason")),
                                row.getString("outcome"))
                        .read(),
                row.getObject("state_at", OffsetDateTime.class).toInstant());
    }
}

package org.gridwrit.task.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.plan.SameDebtor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WatchStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, debtor_id, debtor_name, source_task, reason, until,
                   asked_by, asked_by_name, asked_at, approved, decided_by_name, decided_at, decision_reason, task_id
              from task.watch
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    WatchStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when one is waiting for the same debtor of the case, or runs. Case and debtor are those of the source.
    boolean ask(Scope.OfCourt scope, UUID id, Id source, String reason, LocalDate until, Actor by, Instant at) {
        return jdbc.sql("""
                insert into task.watch
                  (city_code, id, court_code, case_id, case_number, debtor_id, debtor_name, source_task, reason, until,
                   asked_by, asked_by_name, asked_at)
                select city_code, :id, court_code, case_id, case_number, debtor_id, debtor_name, id, :reason, :until,
                       :by, :name, :at
                  from task.task
                 where city_code = :city and id = :source and court_code = :court
                on conflict (city_code, case_id, debtor_id) where approved is null do nothing
                """)
                        .param("city", source.city())
                        .param("id", id)
                        .param("source", source.uuid())
                        .param("court", scope.code())
                        .param("reason", texts.close(reason))
                        .param("until", until)
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    /// What waits first, then the latest.
    List<Watch> list(Scope.OfCourt scope, List<String> cities, boolean waiting, @Nullable UUID before, int limit) {
        return jdbc.sql(SELECT + """
                 where city_code = any(:cities) and court_code like :courts and (:before::uuid is null or id < :before::uuid)
                   and (not :waiting or approved is null)
                 order by (approved is null) desc, id desc limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("waiting", waiting)
                .param("before", before)
                .param("limit", limit)
                .query(this::watch)
                .list();
    }

    List<Watch> ofCase(Scope.OfCourt scope, Id casefile, int limit) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and case_id = :case and court_code like :courts order by id desc limit :limit
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .param("limit", limit)
                .query(this::watch)
                .list();
    }

    Optional<Watch> lock(Scope.OfCourt scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code = :court for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", scope.code())
                .query(this::watch)
                .optional();
    }

    /// Who approved what a worker has been asked to watch for, and to which day.
    Optional<Watch> ofTask(Id task) {
        return jdbc.sql(SELECT + " where city_code = :city and task_id = :task")
                .param("city", task.city())
                .param("task", task.uuid())
                .query(this::watch)
                .optional();
    }

    /// Who approved each of these tasks that is a watch.
    Map<Id, String> approvers(String city, Collection<UUID> tasks) {
        var found = new HashMap<Id, String>();
        jdbc.sql("""
                select task_id, decided_by_name from task.watch
                 where city_code = :city and task_id = any(:tasks) and decided_by_name is not null
                """)
                .param("city", city)
                .param("tasks", tasks.toArray(UUID[]::new))
                .query(row -> {
                    found.put(new Id(city, row.getObject("task_id", UUID.class)), row.getString("decided_by_name"));
                });
        return found;
    }

    void decide(Id id, boolean approved, Actor by, String reason, @Nullable UUID task, Instant at) {
        jdbc.sql("""
                update task.watch
                   set approved = :approved, decided_by = :by, decided_by_name = :name, decided_at = :at,
                       decision_reason = :reason, task_id = :task
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("approved", approved)
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .param("reason", texts.close(reason))
                .param("task", task)
                .update();
    }

    /// The task that goes out: same debtor, same grid as the source, to the last day approved.
    NewTask draft(Watch watch, @Nullable UUID worker) {
        return jdbc.sql("""
                select court_code, case_id, case_number, livelihood, debtor_id, debtor_name, debtor_address,
                       debtor_index, village_code, grid_city_code, grid_id
                  from task.task where city_code = :city and id = :source
                """)
                .param("city", watch.id().city())
                .param("source", watch.source())
                .query((row, _) -> SameDebtor.of(row, TaskKind.WATCH, watch.until(), worker))
                .single();
    }

    /// The grid of a task.
    Id gridOf(Id task) {
        return jdbc.sql("select grid_city_code, grid_id from task.task where city_code = :city and id = :id")
                .param("city", task.city())
                .param("id", task.uuid())
                .query((row, _) -> new Id(row.getString("grid_city_code"), row.getObject("grid_id", UUID.class)))
                .single();
    }

    private Watch watch(ResultSet row, int n) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Watch(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getObject("debtor_id", UUID.class),
                row.getString("debtor_name"),
                row.getObject("source_task", UUID.class),
                texts.open(row.getString("reason")),
                row.getObject("until", LocalDate.class),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decided == null
                        ? null
                        : new Watch.Decision(
                                row.getBoolean("approved"),
                                row.getString("decided_by_name"),
                                decided.toInstant(),
                                texts.open(row.getString("decision_reason"))),
                row.getObject("task_id", UUID.class));
    }
}

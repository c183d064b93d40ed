package org.gridwrit.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Never changed: what is wrong is put right by another.
@Repository
class CoachingStore {
    private static final String SELECT = """
            select city_code, id, court_code, worker_id, worker_name, township_code, held_on, kind, task_city, task_id, words,
                   coach_name
              from training.coaching
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    CoachingStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was recorded before.
    boolean add(Coaching it, Actor by, Instant at) {
        var task = it.task();
        return jdbc.sql("""
                insert into training.coaching
                  (city_code, id, court_code, worker_id, worker_name, township_code, held_on, kind, task_city, task_id, words,
                   coach_id, coach_name, recorded_at)
                values (:city, :id, :court, :worker, :name, :township, :held, :kind, :taskCity, :task, :words, :coach,
                        :coachName, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", it.id().city())
                        .param("id", it.id().uuid())
                        .param("court", it.court())
                        .param("worker", it.worker())
                        .param("name", it.name())
                        .param("township", it.townshipCode())
                        .param("held", it.held())
                        .param("kind", it.kind().name())
                        .param("taskCity", task == null ? null : task.city())
                        .param("task", task == null ? null : task.uuid())
                        .param("words", texts.close(it.words()))
                        .param("coach", by.account())
                        .param("coachName", it.coach())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    /// Of the court, or of the workers of the place, the latest first.
    List<Coaching> list(Scope scope, String city, int limit) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and (court_code like :courts or township_code like :places or worker_id = :worker)
                 order by held_on desc, id desc limit :limit
                """)
                .param("city", city)
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .param("worker", scope.workerKey())
                .param("limit", limit)
                .query(this::coaching)
                .list();
    }

    private Coaching coaching(ResultSet row, int n) throws SQLException {
        var task = row.getObject("task_id", UUID.class);
        return new Coaching(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("worker_id", UUID.class),
                row.getString("worker_name"),
                row.getString("township_code"),
                row.getObject("held_on", LocalDate.class),
                TaskKind.valueOf(row.getString("kind")),
                task == null ? null : new Id(row.getString("task_city"), task),
                texts.open(row.getString("words")),
                row.getString("coach_name"));
    }
}

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
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.state.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Questions and their answers.
@Repository
class QuestionStore {
    private static final String SELECT = """
            select city_code, id, task_id, words, asked_by_name, asked_by_role, asked_at, answer, answered_by_name,
                   answered_at
              from task.question
            """;
    private static final String WITHIN = " and (court_code like :courts or worker_id = :worker)";

    private final JdbcClient jdbc;
    private final SealedText texts;

    QuestionStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False while another one waits for its answer.
    boolean ask(Task task, UUID id, String words, Actor by, Instant at) {
        return jdbc.sql("""
                insert into task.question
                  (city_code, id, task_id, case_id, court_code, worker_id, words, asked_by_name, asked_by_role, asked_at)
                values (:city, :id, :task, :case, :court, :worker, :words, :name, :role, :at)
                on conflict (city_code, task_id) where answered_at is null do nothing
                """)
                        .param("city", task.id().city())
                        .param("id", id)
                        .param("task", task.id().uuid())
                        .param("case", task.caseId())
                        .param("court", task.court())
                        .param("worker", task.mustHaveWorker())
                        .param("words", texts.close(words))
                        .param("name", by.name())
                        .param("role", by.role().name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    void answer(Id id, String words, Actor by, Instant at) {
        jdbc.sql("""
                update task.question set answer = :answer, answered_by_name = :name, answered_at = :at
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("answer", texts.close(words))
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    /// Whoever asks holds the row of the task.
    Optional<Inquiry> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id" + WITHIN)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .param("worker", scope.workerKey())
                .query(this::question)
                .optional();
    }

    List<Inquiry> ofTask(Scope scope, Id task, int limit) {
        return jdbc.sql(SELECT + " where city_code = :city and task_id = :task" + WITHIN
                        + " order by id desc limit :limit")
                .param("city", task.city())
                .param("task", task.uuid())
                .param("courts", scope.courtPattern())
                .param("worker", scope.workerKey())
                .param("limit", limit)
                .query(this::question)
                .list();
    }

    List<Inquiry> ofCase(Scope scope, Id casefile, int limit) {
        return jdbc.sql(SELECT + " where city_code = :city and case_id = :case" + WITHIN
                        + " order by id desc limit :limit")
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .param("worker", scope.workerKey())
                .param("limit", limit)
                .query(this::question)
                .list();
    }

    List<OpenQuestion> waiting(OfWorker scope, List<String> cities, int limit) {
        return jdbc.sql("""
                select city_code, id, task_id, words, asked_at
                  from task.question
                 where city_code = any(:cities) and worker_id = :worker and answered_at is null
                 order by id limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("worker", scope.worker())
                .param("limit", limit)
                .query((row, _) -> new OpenQuestion(
                        row.getObject("id", UUID.class),
                        new Id(row.getString("city_code"), row.getObject("task_id", UUID.class)),
                        texts.open(row.getString("words")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Inquiry question(ResultSet row, int n) throws SQLException {
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Inquiry(
                row.getObject("id", UUID.class),
                new Id(row.getString("city_code"), row.getObject("task_id", UUID.class)),
                texts.open(row.getString("words")),
                row.getString("asked_by_name"),
                Role.valueOf(row.getString("asked_by_role")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answered == null
                        ? null
                        : new Inquiry.Reply(
                                texts.open(row.getString("answer")),
                                row.getString("answered_by_name"),
                                answered.toInstant()));
    }
}

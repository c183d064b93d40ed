package org.gridwrit.task.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskReported;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeskStore {
    private static final String SELECT = """
            select s.city_code, s.id, s.task_id, s.case_id, s.case_number, s.court_code, s.came_at, s.answer_by,
                   s.acknowledged_at, s.acknowledged_name, s.escalated_at, s.done, s.done_at, s.done_name, t.debtor_name,
                   t.village_code, r.words, r.seen_at
              from task.sighting s
              join task.task t on t.city_code = s.city_code and t.id = s.task_id
              join task.report r on r.city_code = s.city_code and r.id = s.id
            """;
    private final JdbcClient jdbc;
    private final SealedText texts;

    DeskStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it is known already.
    boolean add(TaskReported it, Instant came, Instant answerBy) {
        return jdbc.sql("""
                insert into task.sighting (city_code, id, task_id, case_id, case_number, court_code, until, came_at, answer_by)
                select city_code, :id, id, case_id, case_number, court_code, due_on, :came, :answerBy
                  from task.task where city_code = :city and id = :task and court_code = :court
                on conflict (city_code, id) do nothing
                """)
                        .param("city", it.task().city())
                        .param("id", it.report())
                        .param("task", it.task().uuid())
                        .param("court", it.court())
                        .param("came", Times.utc(came))
                        .param("answerBy", Times.utc(answerBy))
                        .update()
                == 1;
    }

    /// Those nobody has answered for first, then the latest.
    ///
    /// @param waiting none but those nobody has answered for
    List<Sighting> list(Scope scope, List<String> cities, boolean waiting, int limit) {
        return jdbc.sql(SELECT + """
                 where s.city_code = any(:cities) and s.court_code like :courts
                   and (not :waiting or s.acknowledged_at is null)
                 order by (s.acknowledged_at is null) desc, (s.done_at is null) desc, s.came_at desc, s.id desc limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("waiting", waiting)
                .param("limit", limit)
                .query((row, _) -> sighting(row))
                .list();
    }

    int waiting(Scope scope, List<String> cities, int most) {
        return jdbc.sql("""
                select count(*) from (select from task.sighting
                 where city_code = any(:cities) and court_code like :courts and acknowledged_at is null limit :most) counted
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    List<Sighting> ofCase(Scope scope, Id casefile, int limit) {
        return jdbc.sql(SELECT + """
                 where s.city_code = :city and s.case_id = :case and s.court_code like :courts
                 order by s.came_at desc, s.id desc limit :limit
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .param("limit", limit)
                .query((row, _) -> sighting(row))
                .list();
    }

    Optional<Sighting> lock(Scope.OfCourt scope, Id id) {
        return jdbc.sql(SELECT + " where s.city_code = :city and s.id = :id and s.court_code = :court for update of s")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", scope.code())
                .query((row, _) -> sighting(row))
                .optional();
    }

    void acknowledge(Id id, Actor by, Instant at) {
        jdbc.sql("""
                update task.sighting set acknowledged_at = :at, acknowledged_by = :by, acknowledged_name = :name
                 where city_code = :city and id = :id and acknowledged_at is null
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    void done(Id id, String words, Actor by, Instant at) {
        jdbc.sql("""
                update task.sighting set done = :words, done_at = :at, done_name = :name
                 where city_code = :city and id = :id and done_at is null
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("words", texts.close(words))
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    /// Locked, so that one instance tells of each.
    List<Sighting> overdue(String city, Instant now, int limit) {
        return jdbc.sql(SELECT + """
                 where s.city_code = :city and s.acknowledged_at is null and s.escalated_at is null and s.answer_by < :now
                 order by s.answer_by limit :limit for update of s skip locked
                """)
                .param("city", city)
                .param("now", Times.utc(now))
                .param("limit", limit)
                .query((row, _) -> sighting(row))
                .list();
    }

    void escalated(Id id, Instant at) {
        jdbc.sql("update task.sighting set escalated_at = :at where city_code = :city and id = :id")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("at", Times.utc(at))
                .update();
    }

    Optional<Integer> minutes(String city, String court) {
        return jdbc.sql("select minutes from task.desk where city_code = :city and court_code = :court")
                .param("city", city)
                .param("court", court)
                .query((row, _) -> row.getInt("minutes"))
                .optional();
    }

    void set(String city, String court, int minutes) {
        jdbc.sql("""
                insert into task.desk (city_code, court_code, minutes) values (:city, :court, :minutes)
                on conflict (city_code, court_code) do update set minutes = excluded.minutes
                """)
                .param("city", city)
                .param("court", court)
                .param("minutes", minutes)
                .update();
    }

    private Sighting sighting(ResultSet row) throws SQLException {
        var answered = instant(row, "acknowledged_at");
        var done = instant(row, "done_at");
        return new Sighting(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getObject("task_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("court_code"),
                row.getString("debtor_name"),
                row.getString("village_code"),
                Objects.requireNonNullElse(texts.openIfAny(row.getString("words")), ""),
                Objects.requireNonNull(instant(row, "seen_at")),
                Objects.requireNonNull(instant(row, "came_at")),
                Objects.requireNonNull(instant(row, "answer_by")),
                answered == null ? null : new Sighting.Taken(answered, row.getString("acknowledged_name")),
                instant(row, "escalated_at"),
                done == null
                        ? null
                        : new Sighting.Done(done, row.getString("done_name"), texts.open(row.getString("done"))));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}

package org.gridwrit.task.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Clue;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Position;
import org.gridwrit.task.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reports, insert-only.
@Repository
public class ReportStore {
    private static final String SELECT = """
            select id, outcome, words, clue_kind, clue_words, longitude, latitude, accuracy, unseen, seen_at
              from task.report
             where city_code = :city and task_id = :task
               and exists (select from task.task where city_code = :city and id = :task
            """ + Within.SCOPE + ")";

    private final JdbcClient jdbc;
    private final SealedText texts;

    ReportStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// The report, what the task becomes by it, and the line of the trail (under the report's own id) in one round
    /// trip.
    /// False when this id is stored already. A late report leaves the task as it is.
    public boolean add(Scope scope, Task before, Task after, Report report, Deed deed) {
        var next = StateColumns.of(after.state());
        return jdbc.sql("""
                with stored as (
                  insert into task.report
                    (city_code, id, task_id, court_code, village_code, worker_id, outcome, words, clue_kind, clue_words,
                     longitude, latitude, accuracy, unseen, seen_at, stored_at, task_state)
                  values (:city, :deed, :task, :court, :village, :worker, :reported, :words, :clueKind, :clueWords, :longitude, :latitude,
                     :accuracy, :unseen, :seenAt, :at, :from)
                  on conflict (city_code, id) do nothing
                  returning id),
                changed as (
                  update task.task set state = 'REPORTED', state_at = :at, state_reason = null, outcome = :reported
                   where city_code = :city and id = :task and :to = 'REPORTED' and exists (select from stored)
                """ + Within.SCOPE + """
                )
                insert into task.event
                  (city_code, id, task_id, court_code, village_code, worker_id, at, actor_id, actor_name, actor_role, verb,
                   from_state, to_state, reason)
                select :city, :deed, :task, :court, :village, :worker, :at, :actor, :name, :role, :verb, :from, :to, null from stored
                """)
                        .params(Within.params(scope))
                        .params(deed.params(texts))
                        .params(columns(report))
                        .param("city", after.id().city())
                        .param("task", after.id().uuid())
                        .param("court", after.court())
                        .param("village", after.villageCode())
                        .param("worker", after.worker())
                        .param("from", before.state().name().name())
                        .param("to", next.state())
                        .update()
                == 1;
    }

    private Map<String, @Nullable Object> columns(Report report) {
        var clue = report.clue();
        var position = report.position();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("reported", report.outcome().name());
        columns.put("words", texts.closeIfAny(report.words()));
        columns.put("clueKind", clue == null ? null : clue.kind().name());
        columns.put("clueWords", clue == null ? null : texts.close(clue.words()));
        columns.put("longitude", position == null ? null : position.longitude());
        columns.put("latitude", position == null ? null : position.latitude());
        columns.put("accuracy", position == null ? null : position.accuracy());
        columns.put("unseen", report.unseen().stream().map(ClueKind::name).toArray(String[]::new));
        columns.put("seenAt", Times.utc(report.seenAt()));
        return columns;
    }

    /// A report this task and worker are already known by.
    public Optional<Report> find(Scope scope, Id task, UUID report) {
        return jdbc.sql(SELECT + " and id = :report")
                .params(Within.params(scope))
                .param("city", task.city())
                .param("task", task.uuid())
                .param("report", report)
                .query((row, _) -> report(row, texts))
                .optional();
    }

    /// The one that stands: what the court confirms or returns.
    public Optional<Report> latest(Scope scope, Id task) {
        return jdbc.sql(SELECT + " order by stored_at desc, id desc limit 1")
                .params(Within.params(scope))
                .param("city", task.city())
                .param("task", task.uuid())
                .query((row, _) -> report(row, texts))
                .optional();
    }

    public static Report report(ResultSet row, SealedText texts) throws SQLException {
        var clueKind = row.getString("clue_kind");
        var longitude = row.getObject("longitude", Double.class);
        return new Report(
                row.getObject("id", UUID.class),
                Outcome.valueOf(row.getString("outcome")),
                texts.open(row.getString("words")),
                clueKind == null ? null : new Clue(ClueKind.valueOf(clueKind), texts.open(row.getString("clue_words"))),
                longitude == null
                        ? null
                        : new Position(longitude, row.getDouble("latitude"), row.getDouble("accuracy")),
                LookedForStore.kinds((String[]) row.getArray("unseen").getArray()),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}

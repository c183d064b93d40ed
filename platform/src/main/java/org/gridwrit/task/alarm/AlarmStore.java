package org.gridwrit.task.alarm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AlarmStore {
    private static final String SELECT = """
            select city_code, id, task_id, court_code, case_number, village_code, worker_id, worker_name, words, longitude,
                   latitude, accuracy, phone_at, raised_at, acknowledged_at, acknowledged_name
              from task.alarm
            """;
    private static final String SCOPE = " and (court_code like :inCourt or village_code like :inDivision)";

    private final JdbcClient jdbc;
    private final SealedText texts;

    AlarmStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was raised before.
    boolean add(Alarm alarm, @Nullable UUID caseId) {
        var place = alarm.position();
        var task = alarm.task();
        var phone = alarm.phoneAt();
        var columns = new HashMap<String, @Nullable Object>(Map.of(
                "city", alarm.id().city(),
                "id", alarm.id().uuid(),
                "village", alarm.village(),
                "worker", alarm.worker(),
                "name", alarm.workerName(),
                "words", texts.close(alarm.words()),
                "at", Times.utc(alarm.raisedAt())));
        columns.put("task", task == null ? null : task.uuid());
        columns.put("court", alarm.court());
        columns.put("case", caseId);
        columns.put("number", alarm.caseNumber());
        columns.put("longitude", place == null ? null : place.longitude());
        columns.put("latitude", place == null ? null : place.latitude());
        columns.put("accuracy", place == null ? null : place.accuracy());
        columns.put("phoneAt", phone == null ? null : Times.utc(phone));
        return jdbc.sql("""
                insert into task.alarm
                  (city_code, id, task_id, court_code, case_id, case_number, village_code, worker_id, worker_name, words,
                   longitude, latitude, accuracy, phone_at, raised_at)
                values (:city, :id, :task, :court, :case, :number, :village, :worker, :name, :words, :longitude, :latitude,
                   :accuracy, :phoneAt, :at)
                on conflict (city_code, id) do nothing
                """).params(columns).update() == 1;
    }

    /// Nobody has answered for these yet; the oldest first.
    List<Alarm> waiting(Scope scope, List<String> cities, int limit) {
        return jdbc.sql(SELECT + " where city_code = any(:cities) and acknowledged_at is null" + SCOPE
                        + " order by raised_at, id limit :limit")
                .param("cities", cities.toArray(String[]::new))
                .param("inCourt", scope.courtPattern())
                .param("inDivision", scope.divisionPattern())
                .param("limit", limit)
                .query(this::alarm)
                .list();
    }

    int count(Scope scope, List<String> cities, int most) {
        return jdbc.sql("select count(*) from (select from task.alarm where city_code = any(:cities)"
                        + " and acknowledged_at is null" + SCOPE + " limit :most) counted")
                .param("cities", cities.toArray(String[]::new))
                .param("inCourt", scope.courtPattern())
                .param("inDivision", scope.divisionPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    List<Alarm> ofCase(Scope scope, Id casefile, int limit) {
        return jdbc.sql(SELECT + " where city_code = :city and case_id = :case and court_code like :inCourt"
                        + " order by raised_at desc, id desc limit :limit")
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("inCourt", scope.courtPattern())
                .param("limit", limit)
                .query(this::alarm)
                .list();
    }

    Optional<Alarm> lock(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id" + SCOPE + " for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("inCourt", scope.courtPattern())
                .param("inDivision", scope.divisionPattern())
                .query(this::alarm)
                .optional();
    }

    List<OwnAlarm> own(OfWorker scope, List<String> cities, Instant since) {
        return jdbc.sql("""
                select id, raised_at, acknowledged_at, acknowledged_name
                  from task.alarm
                 where city_code = any(:cities) and worker_id = :worker and raised_at >= :since
                 order by raised_at, id
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("worker", scope.worker())
                .param("since", Times.utc(since))
                .query((row, _) -> new OwnAlarm(
                        row.getObject("id", UUID.class),
                        instant(row, "raised_at").orElseThrow(),
                        instant(row, "acknowledged_at").orElse(null),
                        row.getString("acknowledged_name")))
                .list();
    }

    void acknowledge(Id id, Actor by, Instant at) {
        jdbc.sql("""
                update task.alarm
                   set acknowledged_at = :at, acknowledged_by = :by, acknowledged_name = :name, acknowledged_role = :role
                 where city_code = :city and id = :id and acknowledged_at is null
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("by", by.account())
                .param("name", by.name())
                .param("role", by.role().name())
                .param("at", Times.utc(at))
                .update();
    }

    private Alarm alarm(ResultSet row, int n) throws SQLException {
        var city = row.getString("city_code");
        var task = row.getObject("task_id", UUID.class);
        var longitude = row.getObject("longitude", Double.class);
        var answered = instant(row, "acknowledged_at").orElse(null);
        return new Alarm(
                new Id(city, row.getObject("id", UUID.class)),
                task == null ? null : new Id(city, task),
                row.getString("court_code"),
                row.getString("case_number"),
                row.getString("village_code"),
                row.getObject("worker_id", UUID.class),
                row.getString("worker_name"),
                texts.open(row.getString("words")),
                longitude == null
                        ? null
                        : new Position(longitude, row.getDouble("latitude"), row.getDouble("accuracy")),
                instant(row, "phone_at").orElse(null),
                instant(row, "raised_at").orElseThrow(),
                answered == null ? null : new Alarm.Answered(answered, row.getString("acknowledged_name")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}

package org.gridwrit.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class BatchStore {
    private static final int PAGE = 30;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BatchStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Batch batch, String sha256) {
        jdbc.sql("""
                insert into intake.batch (city_code, id, court_code, file_name, sha256, actor_id, actor_name, actor_role,
                  state, lease_until, headings, row_done,
                  bytes_total, started_at)
                values (:city, :id, :court, :file, :sha256, :account, :name, :role, 'RUNNING', :lease, :headings, :row,
                  :bytes, :at)
                """)
                .param("city", batch.id().city())
                .param("id", batch.id().uuid())
                .param("court", batch.court())
                .param("file", batch.fileName())
                .param("sha256", sha256)
                .param("account", batch.account())
                .param("name", batch.actorName())
                .param("role", batch.role().name())
                .param("lease", Times.utc(batch.leaseUntil()))
                .param("headings", batch.headings().toArray(String[]::new))
                .param("row", batch.rowDone())
                .param("bytes", batch.bytesTotal())
                .param("at", Times.utc(batch.startedAt()))
                .update();
    }

    Optional<Batch> named(Scope scope, Id id) {
        return jdbc.sql("""
                select * from intake.batch where city_code = :city and id = :id and court_code like :courts
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .query(this::batch)
                .optional();
    }

    /// The same file of the same court while it is still being read: somebody pressed twice.
    Optional<Id> running(String city, String court, String sha256) {
        return jdbc.sql("""
                select id from intake.batch
                 where city_code = :city and court_code = :court and sha256 = :sha256 and state = 'RUNNING'
                 order by id desc limit 1
                """)
                .param("city", city)
                .param("court", court)
                .param("sha256", sha256)
                .query((row, n) -> new Id(city, row.getObject("id", UUID.class)))
                .optional();
    }

    /// Newest first.
    Page<Batch> list(Scope scope, String city, @Nullable UUID before) {
        var found = jdbc.sql("""
                select * from intake.batch
                 where city_code = :city and court_code like :courts and (cast(:before as uuid) is null or id < :before)
                 order by id desc limit :limit
                """)
                .param("city", city)
                .param("courts", scope.courtPattern())
                .param("before", before)
                .param("limit", PAGE + 1)
                .query(this::batch)
                .list();
        return Page.of(found, PAGE, it -> it.id().uuid().toString());
    }

    /// Takes one batch whose worker is gone, or that nobody has begun.
    Optional<Batch> claim(String city, Instant now, Instant until) {
        return jdbc.sql("""
                update intake.batch set lease_until = :until, attempts = attempts + 1
                 where city_code = :city and state = 'RUNNING' and lease_until < :now and id = (
                   select id from intake.batch
                    where city_code = :city and state = 'RUNNING' and lease_until < :now
                    order by id limit 1
                      for update skip locked)
                returning *
                """)
                .param("city", city)
                .param("now", Times.utc(now))
                .param("until", Times.utc(until))
                .query(this::batch)
                .optional();
    }

    int attempts(Id id) {
        return jdbc.sql("select attempts from intake.batch where city_code = :city and id = :id")
                .param("city", id.city())
                .param("id", id.uuid())
                .query(Integer.class)
                .single();
    }

    /// False when somebody else has gone on from the same row: then this chunk must not count.
    boolean advance(Id id, int fromRow, Chunk chunk, Batch.Tally more, Instant lease) {
        return jdbc.sql("""
                update intake.batch
                   set row_done = :to, bytes_done = greatest(bytes_done, :bytes), lease_until = :lease, attempts = 0,
                       rows_done = rows_done + :rows, imported = imported + :imported, updated = updated + :updated,
                       unchanged = unchanged + :unchanged, rejected = rejected + :rejected, routed = routed + :routed,
                       doubtful = doubtful + :doubtful
                 where city_code = :city and id = :id and state = 'RUNNING' and row_done = :from
                """)
                        .param("city", id.city())
                        .param("id", id.uuid())
                        .param("from", fromRow)
                        .param("to", chunk.lastRow())
                        .param("bytes", chunk.bytesDone())
                        .param("lease", Times.utc(lease))
                        .param("rows", more.rows())
                        .param("imported", more.imported())
                        .param("updated", more.updated())
                        .param("unchanged", more.unchanged())
                        .param("rejected", more.rejected())
                        .param("routed", more.routed())
                        .param("doubtful", more.doubtful())
                        .update()
                == 1;
    }

    boolean finish(Id id, Batch.State state, @Nullable RowFault failure, Instant at) {
        return jdbc.sql("""
                update intake.batch set state = :state, failure = cast(:failure as jsonb), finished_at = :at
                 where city_code = :city and id = :id and state = 'RUNNING'
                """)
                        .param("city", id.city())
                        .param("id", id.uuid())
                        .param("state", state.name())
                        .param("failure", failure == null ? null : json.writeValueAsString(failure))
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    /// Gives a failed batch, or one whose worker stumbled, to whoever asks next.
    boolean release(Id id, Instant now) {
        return jdbc.sql("""
                update intake.batch set state = 'RUNNING', failure = null, finished_at = null, lease_until = :now
                 where city_code = :city and id = :id and state in ('RUNNING', 'FAILED')
                """)
                        .param("city", id.city())
                        .param("id", id.uuid())
                        .param("now", Times.utc(now))
                        .update()
                == 1;
    }

    private Batch batch(ResultSet row, int n) throws SQLException {
        var failure = row.getString("failure");
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Batch(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getString("file_name"),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                Role.valueOf(row.getString("actor_role")),
                Batch.State.valueOf(row.getString("state")),
                failure == null ? null : json.readValue(failure, RowFault.class),
                texts(row.getArray("headings")),
                row.getInt("row_done"),
                row.getLong("bytes_total"),
                row.getLong("bytes_done"),
                new Batch.Tally(
                        row.getInt("rows_done"),
                        row.getInt("imported"),
                        row.getInt("updated"),
                        row.getInt("unchanged"),
                        row.getInt("rejected"),
                        row.getInt("routed"),
                        row.getInt("doubtful")),
                row.getObject("lease_until", OffsetDateTime.class).toInstant(),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

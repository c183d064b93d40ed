package org.gridwrit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RotationStore {
    private static final String NOWHERE = "000000";

    private final JdbcClient jdbc;

    RotationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean begin(int version, Instant at) {
        return jdbc.sql("""
                        insert into seal.rotation (version, started_at) values (:version, :at) on conflict (version) do nothing
                        """)
                        .param("version", version)
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    record Running(int version, OffsetDateTime startedAt) {}

    Optional<Running> running() {
        return jdbc.sql("""
                select version, started_at from seal.rotation where finished_at is null order by version desc limit 1
                """).query(Running.class).optional();
    }

    /// Also what an earlier change had left undone: the newest one seals everything anew.
    void finish(int version, Instant at) {
        jdbc.sql("update seal.rotation set finished_at = :at where version <= :version and finished_at is null")
                .param("version", version)
                .param("at", Times.utc(at))
                .update();
    }

    void expect(int version, String place, String city, long total) {
        jdbc.sql("""
                insert into seal.rotation_part (city_code, version, place, total)
                values (:city, :version, :place, :total)
                on conflict (city_code, version, place) do nothing
                """)
                .param("city", key(city))
                .param("version", version)
                .param("place", place)
                .param("total", total)
                .update();
    }

    void done(int version, String place, String city, int more) {
        jdbc.sql("""
                update seal.rotation_part set done = least(total, done + :more)
                 where city_code = :city and version = :version and place = :place
                """)
                .param("more", more)
                .param("city", key(city))
                .param("version", version)
                .param("place", place)
                .update();
    }

    record Part(String city, String place, long total, long done) {}

    List<Part> parts(String city, int version) {
        return jdbc.sql("""
                select city_code as city, place, total, done from seal.rotation_part
                 where city_code = :city and version = :version order by place
                """)
                .param("city", key(city))
                .param("version", version)
                .query((row, _) -> new Part(
                        row.getString("city"), row.getString("place"), row.getLong("total"), row.getLong("done")))
                .list();
    }

    List<KeyVersion> versions() {
        return jdbc.sql("""
                select k.version, k.since, k.retired_at, r.started_at, r.finished_at
                  from seal.master_key k left join seal.rotation r on r.version = k.version order by k.version
                """)
                .query((row, _) -> {
                    var finished = instant(row, "finished_at");
                    boolean rotating = finished == null && instant(row, "started_at") != null;
                    return new KeyVersion(
                            row.getInt("version"),
                            row.getObject("since", OffsetDateTime.class).toInstant(),
                            finished,
                            instant(row, "retired_at"),
                            rotating);
                })
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    boolean retire(int version, Instant at) {
        return jdbc.sql("""
                        update seal.master_key set retired_at = :at where version = :version and retired_at is null
                        """)
                        .param("at", Times.utc(at))
                        .param("version", version)
                        .update()
                == 1;
    }

    private static String key(String city) {
        return city.isEmpty() ? NOWHERE : city;
    }
}

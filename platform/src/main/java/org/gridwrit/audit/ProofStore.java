package org.gridwrit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads chains from end to end, in pieces.
@Repository
class ProofStore {
    private static final int ENTRIES_AT_A_TIME = 5_000;
    private static final int LINKS_AT_A_TIME = 200;

    private final JdbcClient jdbc;

    ProofStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Stream<Link> links(String city, long from) {
        return jdbc
                .sql("""
                select no, entries, ids, digests, previous, hash, sealed_at
                  from audit.link where city_code = :city and no >= :from order by no
                """)
                .param("city", city)
                .param("from", from)
                .withFetchSize(LINKS_AT_A_TIME)
                .query(ProofStore::link)
                .stream();
    }

    Optional<UUID> firstId(String city, long from) {
        return jdbc.sql("select ids[1] from audit.link where city_code = :city and no >= :from order by no limit 1")
                .param("city", city)
                .param("from", from)
                .query(UUID.class)
                .optional();
    }

    Stream<Entry> entries(String city, UUID from) {
        return jdbc
                .sql("""
                select id, at, actor_id, actor_name, actor_role, action, subject_id, records, purpose, detail
                  from audit.entry where city_code = :city and id >= :from order by id
                """)
                .param("city", city)
                .param("from", from)
                .withFetchSize(ENTRIES_AT_A_TIME)
                .query(EntryRow::read)
                .stream();
    }

    Optional<Entry> entry(String city, UUID id) {
        return jdbc.sql("""
                select id, at, actor_id, actor_name, actor_role, action, subject_id, records, purpose, detail
                  from audit.entry where city_code = :city and id = :id
                """)
                .param("city", city)
                .param("id", id)
                .query(EntryRow::read)
                .optional();
    }

    /// @param city every city's when absent
    Stream<Checkpoint> checkpoints(String city, long from) {
        return jdbc
                .sql("""
                select city_code, no, link_no, entries, hash, at, signing_key, signature
                  from audit.checkpoint where city_code = :city and no >= :from order by no
                """)
                .param("city", city)
                .param("from", from)
                .withFetchSize(ENTRIES_AT_A_TIME)
                .query(ChainStore::checkpoint)
                .stream();
    }

    Optional<Checkpoint> lastCheckpointBefore(String city, Instant time) {
        return jdbc.sql("""
                select city_code, no, link_no, entries, hash, at, signing_key, signature
                  from audit.checkpoint where city_code = :city and at < :time order by no desc limit 1
                """)
                .param("city", city)
                .param("time", Times.utc(time))
                .query(ChainStore::checkpoint)
                .optional();
    }

    /// Of these, the ones a link before `first` holds.
    List<UUID> sealedBefore(String city, long first, Collection<UUID> ids) {
        return jdbc.sql("""
                select id from unnest(:ids) id
                 where exists (select from audit.link l where l.city_code = :city and l.no < :first and id = any(l.ids))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("city", city)
                .param("first", first)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    record Waiting(long count, @Nullable OffsetDateTime since) {}

    /// Lines written and not sealed yet.
    Waiting waiting(String city) {
        return jdbc.sql("""
                select count(*), min(e.at) as since from audit.unsealed u
                  left join audit.entry e on e.city_code = u.city_code and e.id = u.id
                 where u.city_code = :city
                """).param("city", city).query(Waiting.class).single();
    }

    /// Of these, the ones that wait to be sealed.
    List<UUID> waiting(String city, Collection<UUID> ids) {
        return jdbc.sql("select id from audit.unsealed where city_code = :city and id = any(:ids)")
                .param("city", city)
                .param("ids", ids.toArray(UUID[]::new), Types.ARRAY)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Lines that were written, are not sealed, and are gone.
    List<UUID> vanished(String city) {
        return jdbc.sql("""
                select u.id from audit.unsealed u
                  left join audit.entry e on e.city_code = u.city_code and e.id = u.id
                 where u.city_code = :city and e.id is null limit 1000
                """)
                .param("city", city)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Link link(ResultSet row, int n) throws SQLException {
        return new Link(
                row.getLong(1),
                row.getLong(2),
                Arrays.asList((UUID[]) row.getArray(3).getArray()),
                row.getBytes(4),
                row.getBytes(5),
                row.getBytes(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}

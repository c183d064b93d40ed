package org.gridwrit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.seal.Signatures.Signature;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the sealer reads and writes.
@Repository
class ChainStore {
    private final JdbcClient jdbc;

    ChainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> citiesWithUnsealed() {
        return jdbc.sql("select distinct city_code from audit.unsealed")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Held until the transaction ends; the key of the link keeps two sealers apart should it ever fail.
    boolean claim(String city) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('audit.link ' || :city, 0))")
                .param("city", city)
                .query(Boolean.class)
                .single();
    }

    Optional<Link.Head> head(String city) {
        return jdbc.sql("""
                select no, entries, hash from audit.link where city_code = :city order by no desc limit 1
                """).param("city", city).query(Link.Head.class).optional();
    }

    Optional<byte[]> hash(String city, long no) {
        return jdbc.sql("select hash from audit.link where city_code = :city and no = :no")
                .param("city", city)
                .param("no", no)
                .query(byte[].class)
                .optional();
    }

    /// In the order in which they are sealed. In two steps, each a walk along an index: as one join it is at the mercy
    /// of
    /// what the planner believes about a table that is empty most of the time.
    List<Entry> unsealed(String city, int limit) {
        var ids = jdbc.sql("select id from audit.unsealed where city_code = :city order by id limit :limit")
                .param("city", city)
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        if (ids.isEmpty()) return List.of();
        return jdbc.sql("""
                select id, at, actor_id, actor_name, actor_role, action, subject_id, records, purpose, detail
                  from audit.entry where city_code = :city and id = any(:ids) order by id
                """)
                .param("city", city)
                .param("ids", ids.toArray(UUID[]::new))
                .query(EntryRow::read)
                .list();
    }

    void add(String city, Link link) {
        jdbc.sql("""
                insert into audit.link (city_code, no, entries, ids, digests, previous, hash, sealed_at)
                values (:city, :no, :entries, :ids, :digests, :previous, :hash, :at)
                """)
                .param("city", city)
                .param("no", link.no())
                .param("entries", link.entries())
                .param("ids", link.ids().toArray(UUID[]::new))
                .param("digests", link.digests())
                .param("previous", link.previous())
                .param("hash", link.hash())
                .param("at", Times.utc(link.sealedAt()))
                .update();
        jdbc.sql("delete from audit.unsealed where city_code = :city and id = any(:ids)")
                .param("city", city)
                .param("ids", link.ids().toArray(UUID[]::new))
                .update();
    }

    Optional<Checkpoint> lastCheckpoint(String city) {
        return jdbc.sql("""
                select city_code, no, link_no, entries, hash, at, signing_key, signature
                  from audit.checkpoint where city_code = :city order by no desc limit 1
                """).param("city", city).query(ChainStore::checkpoint).optional();
    }

    void add(Checkpoint checkpoint) {
        jdbc.sql("""
                insert into audit.checkpoint (city_code, no, link_no, entries, hash, at, signing_key, signature)
                values (:city, :no, :link, :entries, :hash, :at, :key, :signature)
                """)
                .param("city", checkpoint.city())
                .param("no", checkpoint.no())
                .param("link", checkpoint.link())
                .param("entries", checkpoint.entries())
                .param("hash", checkpoint.hash())
                .param("at", Times.utc(checkpoint.at()))
                .param("key", checkpoint.signature().key())
                .param("signature", checkpoint.signature().der())
                .update();
    }

    static Checkpoint checkpoint(ResultSet row, int n) throws SQLException {
        return new Checkpoint(
                row.getString("city_code"),
                row.getLong("no"),
                row.getLong("link_no"),
                row.getLong("entries"),
                row.getBytes("hash"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Signature(row.getInt("signing_key"), row.getBytes("signature")));
    }
}

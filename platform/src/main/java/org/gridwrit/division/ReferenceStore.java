package org.gridwrit.division;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReferenceStore {
    /// Any number will do as long as nothing else takes it.
    private static final long LOCK = 0x67726964_72656600L;

    private final JdbcClient jdbc;

    ReferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> digest(String source) {
        return jdbc.sql("select digest from division.loaded where source = :source")
                .param("source", source)
                .query(String.class)
                .optional();
    }

    /// Held until the transaction ends: one instance loads, the others wait and find it done.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(rows -> {});
    }

    void remember(String source, String digest) {
        jdbc.sql("""
                insert into division.loaded (source, digest)
                values (:source, :digest)
                on conflict (source) do update set digest = excluded.digest, at = excluded.at
                """).param("source", source).param("digest", digest).update();
    }
}

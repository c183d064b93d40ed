package org.gridwrit.notice.push;

import java.time.Instant;
import java.util.Optional;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PushKeyStore {
    /// @param point  65 bytes
    /// @param number 32 bytes
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Pair(byte[] point, byte[] number) {}

    private final JdbcClient jdbc;
    private final Seal seal;

    PushKeyStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<Pair> find() {
        return jdbc.sql("select public_key, sealed from notice.push_key where name = 'vapid'")
                .query((row, _) -> new Pair(row.getBytes("public_key"), seal.openBytes(row.getBytes("sealed"))))
                .optional();
    }

    /// Of several instances that begin at once, one is first.
    void keep(Pair pair, Instant at) {
        jdbc.sql("""
                insert into notice.push_key (name, public_key, sealed, made_at)
                values ('vapid', :point, :sealed, :at)
                on conflict (name) do nothing
                """)
                .param("point", pair.point())
                .param("sealed", seal.sealBytes(Purpose.PUSH, pair.number()))
                .param("at", Times.utc(at))
                .update();
    }
}

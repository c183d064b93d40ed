package org.gridwrit.identity.embedding;

import java.time.Instant;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which tokens were said already, as long as they could be said again.
@Repository
class HandOverStore {
    private final JdbcClient jdbc;

    HandOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when it was said before. What is past its time goes on the way.
    boolean first(byte[] fingerprint, Instant expires, Instant now) {
        jdbc.sql("delete from identity.handover where expires_at < :now")
                .param("now", Times.utc(now))
                .update();
        return jdbc.sql("""
                        insert into identity.handover (fingerprint, expires_at) values (:fingerprint, :expires)
                        on conflict do nothing
                        """)
                        .param("fingerprint", fingerprint)
                        .param("expires", Times.utc(expires))
                        .update()
                == 1;
    }
}

package org.gridwrit.identity.session;

import java.time.Instant;
import java.util.UUID;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BrowserStore {
    private final JdbcClient jdbc;

    BrowserStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean known(UUID account, byte[] browser) {
        return jdbc.sql("""
                select exists (select from identity.browser
                                where account_id = :account and browser_hash = :browser)
                """)
                .param("account", account)
                .param("browser", browser)
                .query(Boolean.class)
                .single();
    }

    boolean any(UUID account) {
        return jdbc.sql("select exists (select from identity.browser where account_id = :account)")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    void remember(UUID account, byte[] browser, Instant at) {
        jdbc.sql("""
                insert into identity.browser (account_id, browser_hash, first_at, last_at)
                values (:account, :browser, :at, :at)
                on conflict (account_id, browser_hash) do update set last_at = excluded.last_at
                """)
                .param("account", account)
                .param("browser", browser)
                .param("at", Times.utc(at))
                .update();
    }

    void forget(UUID account, Instant before) {
        jdbc.sql("delete from identity.browser where account_id = :account and last_at < :before")
                .param("account", account)
                .param("before", Times.utc(before))
                .update();
    }
}

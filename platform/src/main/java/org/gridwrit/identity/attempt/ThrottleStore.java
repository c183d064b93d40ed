package org.gridwrit.identity.attempt;

import java.time.Instant;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThrottleStore {
    private final JdbcClient jdbc;

    ThrottleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return how many there were since the window began, this one included
    int count(byte[] subject, Instant now, Instant floor) {
        return jdbc.sql("""
                insert into identity.attempt (subject, tries, since) values (:subject, 1, :now)
                on conflict (subject) do update
                   set tries = case when attempt.since < :floor then 1 else attempt.tries + 1 end,
                       since = case when attempt.since < :floor then excluded.since else attempt.since end
                returning tries
                """)
                .param("subject", subject)
                .param("now", Times.utc(now))
                .param("floor", Times.utc(floor))
                .query(Integer.class)
                .single();
    }

    void forget(byte[] subject) {
        jdbc.sql("delete from identity.attempt where subject = :subject")
                .param("subject", subject)
                .update();
    }

    void giveBack(byte[] subject) {
        jdbc.sql("update identity.attempt set tries = tries - 1 where subject = :subject and tries > 0")
                .param("subject", subject)
                .update();
    }

    void sweep(Instant before) {
        jdbc.sql("delete from identity.attempt where since < :before")
                .param("before", Times.utc(before))
                .update();
    }
}

package org.gridwrit.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// 截至 As of when the figures are: everything that was published before has been counted.
@Repository
class FreshnessStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    FreshnessStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Now, or when the oldest event was published that still waits to be counted.
    Instant asOf() {
        var now = clock.instant();
        return jdbc.sql("""
                select publication_date from public.event_publication
                 where completion_date is null and listener_id like 'org.gridwrit.statistics.%'
                 order by publication_date limit 1
                """)
                .query((row, _) ->
                        row.getObject("publication_date", OffsetDateTime.class).toInstant())
                .optional()
                .filter(it -> it.isBefore(now))
                .orElse(now);
    }

    /// How many events wait to be counted. A few are always under way.
    int waiting() {
        return jdbc.sql("""
                select count(*) from public.event_publication
                 where completion_date is null and listener_id like 'org.gridwrit.statistics.%'
                """).query(Integer.class).single();
    }
}

package org.gridwrit.payout.rate;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RateStore {
    private final JdbcClient jdbc;

    RateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedRate> all() {
        return jdbc.sql("select kind, from_day, percent from payout.published_rate order by from_day, kind")
                .query((row, _) -> new PublishedRate(
                        RateKind.valueOf(row.getString("kind")),
                        row.getObject("from_day", LocalDate.class),
                        row.getBigDecimal("percent")))
                .list();
    }
}

package org.gridwrit.paper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// 编号 Without gaps and without doubles: the row is held until the paper that got the number stands, or the number is
/// given back with everything else.
@Repository
class CounterStore {
    private final JdbcClient jdbc;

    CounterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(String city, String court, int year, PaperKind kind) {
        jdbc.sql("""
                insert into paper.counter (city_code, court_code, year, kind, last) values (:city, :court, :year, :kind, 0)
                on conflict (city_code, court_code, year, kind) do nothing
                """)
                .param("city", city)
                .param("court", court)
                .param("year", year)
                .param("kind", kind.name())
                .update();
        return jdbc.sql("""
                update paper.counter set last = last + 1
                 where city_code = :city and court_code = :court and year = :year and kind = :kind returning last
                """)
                .param("city", city)
                .param("court", court)
                .param("year", year)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }
}

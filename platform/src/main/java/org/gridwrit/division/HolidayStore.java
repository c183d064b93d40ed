package org.gridwrit.division;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gridwrit.division.Holiday.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HolidayStore {
    private final JdbcClient jdbc;

    HolidayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Collection<Holiday> days) {
        jdbc.sql("""
                insert into division.holiday (day, kind, name)
                select day::date, kind, name from unnest(:days, :kinds, :names) sheet (day, kind, name)
                on conflict (day) do update set kind = excluded.kind, name = excluded.name
                """)
                .param("days", days.stream().map(it -> it.day().toString()).toArray(String[]::new))
                .param("kinds", days.stream().map(it -> it.kind().name()).toArray(String[]::new))
                .param("names", days.stream().map(Holiday::name).toArray(String[]::new))
                .update();
    }

    List<Holiday> all() {
        return jdbc.sql("select day, kind, name from division.holiday order by day")
                .query((row, n) -> new Holiday(
                        row.getObject("day", LocalDate.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }
}

package org.gridwrit.court;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CourtStore {
    private final JdbcClient jdbc;

    CourtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Courts are never removed: their old codes live on in case numbers (法〔2015〕137号).
    void saveAll(Collection<Court> courts) {
        jdbc.sql("""
                insert into court.court (code, name, level, division_code, city_code, parent, doubtful)
                select code, name, level, division_code, city_code, parent, doubtful = 'true'
                  from unnest(:codes, :names, :levels, :divisions, :cities, :parents, :doubts)
                       sheet (code, name, level, division_code, city_code, parent, doubtful)
                on conflict (code) do update
                   set name = excluded.name, level = excluded.level, division_code = excluded.division_code,
                       city_code = excluded.city_code, parent = excluded.parent, doubtful = excluded.doubtful
                """)
                .param("codes", column(courts, Court::code))
                .param("names", column(courts, Court::name))
                .param("levels", column(courts, it -> it.level().name()))
                .param("divisions", column(courts, Court::divisionCode))
                .param("cities", column(courts, Court::cityCode))
                .param("parents", column(courts, Court::parent))
                .param("doubts", column(courts, it -> String.valueOf(it.doubtful())))
                .update();
    }

    Optional<DispatchPolicy> policy(String court) {
        return jdbc.sql("select automatic, days from court.dispatch_policy where court_code = :court")
                .param("court", court)
                .query((row, n) -> new DispatchPolicy(row.getBoolean("automatic"), row.getInt("days")))
                .optional();
    }

    void save(String court, DispatchPolicy policy) {
        jdbc.sql("""
                insert into court.dispatch_policy (court_code, automatic, days)
                values (:court, :automatic, :days)
                on conflict (court_code) do update set automatic = excluded.automatic, days = excluded.days
                """)
                .param("court", court)
                .param("automatic", policy.automatic())
                .param("days", policy.days())
                .update();
    }

    private static @Nullable String[] column(Collection<Court> courts, Function<Court, @Nullable String> cell) {
        return courts.stream().map(cell).toArray(String[]::new);
    }
}

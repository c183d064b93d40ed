package org.gridwrit.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sets the rollups against the facts. One statement sees both as of one moment, for they change in one transaction.
@Repository
class ReconciliationStore {
    private final JdbcClient jdbc;

    ReconciliationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reconciled look(String city, Instant at) {
        return jdbc.sql("""
                with counted as (
                  select left(village_code, digits) place_code, measure, day, court_code, kind, count(*) number,
                         sum(amount_fen) amount_fen
                    from statistics.fact, unnest(array[6, 9]) digits
                   where city_code = :city
                   group by 1, 2, 3, 4, 5),
                cell as (
                  select place_code, measure, day, court_code, kind, 'DAY' span, number, amount_fen from counted
                  union all
                  select place_code, measure, date_trunc('month', day)::date, court_code, kind, 'MONTH', sum(number),
                         sum(amount_fen)
                    from counted
                   group by 1, 2, 3, 4, 5
                  union all
                  select place_code, measure, day, court_code, kind, 'DAY', -number, -amount_fen
                    from statistics.daily where city_code = :city
                  union all
                  select place_code, measure, month, court_code, kind, 'MONTH', -number, -amount_fen
                    from statistics.monthly where city_code = :city),
                differs as (
                  select measure, day from cell
                   group by place_code, measure, day, court_code, kind, span
                  having sum(number) <> 0 or sum(amount_fen) <> 0)
                select count(*) differences, (array_agg(measure order by day, measure))[1] measure,
                       (array_agg(day order by day, measure))[1] as day
                  from differs
                """)
                .param("city", city)
                .query((row, _) -> reconciled(city, at, row))
                .single();
    }

    void keep(Reconciled it) {
        jdbc.sql("""
                insert into statistics.reconciliation (city_code, checked_at, differences, measure, day)
                values (:city, :at, :differences, :measure, :day)
                on conflict (city_code) do update
                   set checked_at = excluded.checked_at, differences = excluded.differences, measure = excluded.measure,
                       day = excluded.day
                """)
                .param("city", it.city())
                .param("at", Times.utc(it.at()))
                .param("differences", it.differences())
                .param("measure", it.measure() == null ? null : it.measure().name())
                .param("day", it.day())
                .update();
    }

    /// The oldest first; cities that were never looked at are not there.
    List<Reconciled> of(List<String> cities) {
        return jdbc.sql("""
                select city_code, checked_at, differences, measure, day from statistics.reconciliation
                 where city_code = any(:cities) order by checked_at
                """)
                .param("cities", cities.toArray(String[]::new))
                .query((row, _) -> reconciled(
                        row.getString("city_code"),
                        row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                        row))
                .list();
    }

    private static Reconciled reconciled(String city, Instant at, ResultSet row) throws SQLException {
        var measure = row.getString("measure");
        return new Reconciled(
                city,
                at,
                row.getLong("differences"),
                measure == null ? null : Measure.valueOf(measure),
                row.getObject("day", LocalDate.class));
    }
}

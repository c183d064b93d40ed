package org.gridwrit.statistics;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The days and months that dashboards read.
@Repository
class RollupStore {
    private static final long LOCK = 0x6669_6775_7265_0000L;

    private final JdbcClient jdbc;

    RollupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Counting goes on side by side; only a rebuild of the same city has to wait, and is waited for.
    void keepFromRebuilding(String city) {
        jdbc.sql("select pg_advisory_xact_lock_shared(:key)")
                .param("key", LOCK + Integer.parseInt(city))
                .query(row -> {});
    }

    void rebuilding(String city) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", LOCK + Integer.parseInt(city))
                .query(row -> {});
    }

    /// @param deltas each cell once, in order
    void add(String city, List<Delta> deltas) {
        if (deltas.isEmpty()) return;
        upsert("""
                insert into statistics.daily as known (city_code, place_code, measure, day, court_code, kind, number, amount_fen)
                select :city, place, measure, day, court, kind, number, fen
                  from unnest(:places::text[], :measures::text[], :days::date[], :courts::text[], :kinds::text[],
                    :numbers::bigint[], :fens::bigint[]) came (place, measure, day, court, kind, number, fen)
                on conflict (city_code, place_code, measure, day, court_code, kind) do update
                   set number = known.number + excluded.number, amount_fen = known.amount_fen + excluded.amount_fen
                """, city, deltas);
        upsert("""
                insert into statistics.monthly as known (city_code, place_code, measure, month, court_code, kind, number, amount_fen)
                select :city, place, measure, date_trunc('month', day), court, kind, sum(number), sum(fen)
                  from unnest(:places::text[], :measures::text[], :days::date[], :courts::text[], :kinds::text[],
                    :numbers::bigint[], :fens::bigint[]) came (place, measure, day, court, kind, number, fen)
                 group by 2, 3, 4, 5, 6
                 order by 2, 3, 4, 5, 6
                on conflict (city_code, place_code, measure, month, court_code, kind) do update
                   set number = known.number + excluded.number, amount_fen = known.amount_fen + excluded.amount_fen
                """, city, deltas);
    }

    private void upsert(String sql, String city, List<Delta> deltas) {
        jdbc.sql(sql)
                .param("city", city)
                .param("places", texts(deltas, it -> it.cell().place()))
                .param("measures", texts(deltas, it -> it.cell().measure()))
                .param("days", texts(deltas, it -> it.cell().day()))
                .param("courts", texts(deltas, it -> it.cell().court()))
                .param("kinds", texts(deltas, it -> it.cell().kind()))
                .param("numbers", deltas.stream().map(Delta::number).toArray(Long[]::new))
                .param("fens", deltas.stream().map(Delta::fen).toArray(Long[]::new))
                .update();
    }

    void rebuild(String city) {
        jdbc.sql("delete from statistics.daily where city_code = :city")
                .param("city", city)
                .update();
        jdbc.sql("delete from statistics.monthly where city_code = :city")
                .param("city", city)
                .update();
        jdbc.sql("""
                insert into statistics.daily (city_code, place_code, measure, day, court_code, kind, number, amount_fen)
                select city_code, left(village_code, digits), measure, day, court_code, kind, count(*),
                       sum(amount_fen)
                  from statistics.fact, unnest(array[6, 9]) digits
                 where city_code = :city
                 group by 1, 2, 3, 4, 5, 6
                """).param("city", city).update();
        jdbc.sql("""
                insert into statistics.monthly (city_code, place_code, measure, month, court_code, kind, number, amount_fen)
                select city_code, place_code, measure, date_trunc('month', day), court_code, kind, sum(number),
                       sum(amount_fen)
                  from statistics.daily
                 where city_code = :city
                 group by 1, 2, 3, 4, 5, 6
                """).param("city", city).update();
    }

    private static String[] texts(List<Delta> deltas, Function<Delta, Object> column) {
        return deltas.stream().map(it -> column.apply(it).toString()).toArray(String[]::new);
    }
}

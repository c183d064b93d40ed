package org.gridwrit.intake.routing;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.gridwrit.division.Division;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// 跨市协助 Where addresses wait that may lie in a township: a route is kept in the city of its court.
@Repository
class ReachStore {
    private final JdbcClient jdbc;

    ReachStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Always in the same order, so that two imports wait for each other instead of locking each other out.
    void add(String courtCity, Collection<DoubtfulRoute> routes) {
        var townships = new TreeSet<String>();
        routes.forEach(it -> townships.addAll(it.townships()));
        if (townships.isEmpty()) return;
        jdbc.sql("""
                insert into intake.reach (city_code, township_code, court_city)
                select t.city, t.code, :city
                  from unnest(cast(:cities as text[]), cast(:codes as text[])) t (city, code)
                on conflict (city_code, township_code, court_city) do nothing
                """)
                .param("city", courtCity)
                .param("cities", townships.stream().map(Division::cityOf).toArray(String[]::new))
                .param("codes", townships.toArray(String[]::new))
                .update();
    }

    List<String> courtCities(List<String> townships) {
        return jdbc.sql("""
                select distinct court_city from intake.reach
                 where city_code = any(:cities) and township_code = any(:codes) order by court_city
                """)
                .param(
                        "cities",
                        townships.stream().map(Division::cityOf).distinct().toArray(String[]::new))
                .param("codes", townships.toArray(String[]::new))
                .query((row, n) -> row.getString("court_city"))
                .list();
    }
}

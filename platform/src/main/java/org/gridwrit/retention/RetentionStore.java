package org.gridwrit.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Counts and erases what the modules' [RetentionRule]s and [CaseData] name.
@Repository
@Transactional
class RetentionStore {
    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(String city, Instant at) {
        jdbc.sql("""
                insert into retention.gate (city_code, passed_at) values (:city, :at)
                on conflict (city_code) do update set passed_at = excluded.passed_at
                """).param("city", city).param("at", Times.utc(at)).update();
    }

    /// @param cities all of them at once for whoever looks at a page; what is held is held in each of them
    /// @param most   counting stops there
    int due(RetentionRule rule, List<String> cities, LocalDate before, Held held, int most) {
        return bound("""
                        select count(*) from (select from %s t where %s and (%s) limit :most) due
                        """.formatted(rule.table(), rule.inCities(), rule.due()), "", before, held, most)
                .param("cities", cities.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /// Cases that are due, locked.
    List<UUID> dueCases(RetentionRule rule, String city, LocalDate before, Held held, int most) {
        return bound("""
                        select t.id from %s t where t.city_code = :city and (%s)
                         order by t.closed_on, t.id limit :most for update of t skip locked
                        """.formatted(rule.table(), rule.due()), city, before, held, most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    int erase(RetentionRule rule, String city, LocalDate before, Held held, int most) {
        return bound(
                        (change(rule.blanking()) + """
                         where %s and (%s) in (select %s from %s t where %s and (%s) limit :most)
                        """)
                                .formatted(
                                        rule.table(),
                                        rule.inCity(),
                                        rule.keys(),
                                        rule.keys(),
                                        rule.table(),
                                        rule.inCity(),
                                        rule.due()),
                        city,
                        before,
                        held,
                        most)
                .update();
    }

    int erase(CaseData data, String city, List<UUID> cases, LocalDate today) {
        return jdbc.sql((change(data.blanking()) + " where t.city_code = :city and (%s)")
                        .formatted(data.table(), data.ofCase()))
                .param("city", city)
                .param("cases", cases.toArray(UUID[]::new))
                .param("today", today)
                .update();
    }

    private static String change(String blanking) {
        return blanking.isEmpty() ? "delete from %s t" : "update %s t set " + blanking;
    }

    private StatementSpec bound(String sql, String city, LocalDate before, Held held, int most) {
        return jdbc.sql(sql)
                .param("city", city)
                .param("before", before)
                .param("before_at", before.atStartOfDay(Times.CHINA).toOffsetDateTime())
                .param("cases", held.caseArray())
                .param("persons", held.personArray())
                .param("most", most);
    }

    /// @return whether anything is left to do today; whoever was stopped is gone on with
    boolean begin(RetentionRule rule, String city, LocalDate day, int due, Instant at) {
        jdbc.sql("""
                insert into retention.run (city_code, day, rule, due, started_at) values (:city, :day, :rule, :due, :at)
                on conflict (city_code, day, rule) do nothing
                """)
                .param("city", city)
                .param("day", day)
                .param("rule", rule.key())
                .param("due", due)
                .param("at", Times.utc(at))
                .update();
        return jdbc.sql("""
                select finished_at is null from retention.run
                 where city_code = :city and day = :day and rule = :rule
                """)
                .param("city", city)
                .param("day", day)
                .param("rule", rule.key())
                .query(Boolean.class)
                .single();
    }

    void erased(RetentionRule rule, String city, LocalDate day, int more, @Nullable Instant finished) {
        jdbc.sql("""
                update retention.run set erased = erased + :more, finished_at = coalesce(:finished, finished_at)
                 where city_code = :city and day = :day and rule = :rule
                """)
                .param("more", more)
                .param("finished", finished == null ? null : Times.utc(finished))
                .param("city", city)
                .param("day", day)
                .param("rule", rule.key())
                .update();
    }

    boolean done(String city, LocalDate day, int rules) {
        return jdbc.sql("""
                        select count(*) from retention.run
                         where city_code = :city and day = :day and finished_at is not null
                        """)
                        .param("city", city)
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                >= rules;
    }

    /// What was erased in the last days, and whether a day before today was left unfinished.
    record Ran(String rule, int erased, boolean stopped) {}

    List<Ran> runs(List<String> cities, LocalDate since, LocalDate today) {
        return jdbc.sql("""
                select rule, sum(erased) as erased, bool_or(finished_at is null and day < :today) as stopped
                  from retention.run where city_code = any(:cities) and day >= :since group by rule
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("since", since)
                .param("today", today)
                .query((row, _) -> new Ran(row.getString("rule"), row.getInt("erased"), row.getBoolean("stopped")))
                .list();
    }

    /// How many holds are in force, by court and last day: no case, no person.
    record HoldsOfCourt(String city, String court, int cases, int persons, LocalDate last) {}

    List<HoldsOfCourt> holds(List<String> cities, LocalDate today) {
        return jdbc.sql("""
                select city_code as city, court_code as court, count(case_id) as cases, count(person_index) as persons,
                       max(until) as last
                  from retention.hold
                 where city_code = any(:cities) and released_at is null and until >= :today
                 group by city_code, court_code order by city_code, court_code
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("today", today)
                .query((row, _) -> new HoldsOfCourt(
                        row.getString("city"),
                        row.getString("court"),
                        row.getInt("cases"),
                        row.getInt("persons"),
                        row.getObject("last", LocalDate.class)))
                .list();
    }
}

package org.gridwrit.casefile.clock;

import static java.sql.Types.DATE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Clocks of many cases: what runs out, and what filing has yet to begin.
@Repository
class ClockListStore {
    private final JdbcClient jdbc;

    ClockListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param officer absent for everybody's
    record Wanted(String city, Scope scope, @Nullable String officer, LocalDate after, LocalDate until) {}

    /// 清单的一行 One clock among those of many cases.
    record ClockLine(Id id, Id casefile, String caseNumber, ClockKind kind, LocalDate startedOn, LocalDate lastOn) {
        public long left(LocalDate today) {
            return ChronoUnit.DAYS.between(today, lastOn);
        }
    }

    int count(Wanted wanted, int most) {
        return narrowed("""
                select count(*) from (select from casefile.clock k
                 where k.city_code = :city and k.court_code like :scope and k.ended_on is null
                   and k.last_on > :after and k.last_on <= :until and k.kind <> 'RECHECK'
                   and (:officer::text is null or exists (select from casefile.casefile c
                         where c.city_code = k.city_code and c.id = k.case_id and c.officer = :officer::text))
                 limit :most) counted
                """, wanted).param("most", most).query(Integer.class).single();
    }

    /// The nearest first.
    List<ClockLine> list(Wanted wanted, @Nullable LocalDate day, UUID key, int limit) {
        return narrowed("""
                select k.id, k.case_id, k.case_number, k.kind, k.started_on, k.last_on from casefile.clock k
                 where k.city_code = :city and k.court_code like :scope and k.ended_on is null
                   and k.last_on > :after and k.last_on <= :until and k.kind <> 'RECHECK'
                   and (:officer::text is null or exists (select from casefile.casefile c
                         where c.city_code = k.city_code and c.id = k.case_id and c.officer = :officer::text))
                   and (:day::date is null or (k.last_on, k.id) > (:day::date, :key)) order by k.last_on, k.id limit :limit
                """, wanted)
                .param("day", day, DATE)
                .param("key", key)
                .param("limit", limit)
                .query((row, _) -> new ClockLine(
                        new Id(wanted.city, row.getObject("id", UUID.class)),
                        new Id(wanted.city, row.getObject("case_id", UUID.class)),
                        row.getString("case_number"),
                        ClockKind.valueOf(row.getString("kind")),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("city", wanted.city)
                .param("scope", wanted.scope.courtPattern())
                .param("officer", wanted.officer)
                .param("after", wanted.after)
                .param("until", wanted.until);
    }

    /// A case whose filing has begun no clocks yet.
    record Filed(UUID id, String court, String number, LocalDate on) {}

    List<Filed> unbegun(String city, int lot) {
        return jdbc.sql("""
                select c.id, c.court_code, c.number, c.filed_on from casefile.casefile c
                 where c.city_code = :city and c.state in ('FILED', 'ENFORCING')
                   and not exists (select from casefile.clock k where k.city_code = c.city_code and k.case_id = c.id
                                      and k.kind = 'SIX_MONTHS')
                 limit :lot
                """)
                .param("city", city)
                .param("lot", lot)
                .query((row, _) -> new Filed(
                        row.getObject("id", UUID.class),
                        row.getString("court_code"),
                        row.getString("number"),
                        row.getObject("filed_on", LocalDate.class)))
                .list();
    }
}

package org.gridwrit.settlement;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.settlement.law.Performance;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Bounded questions about what waits; the days are those of the next instalment.
@Repository
class WaitingStore {
    private static final LocalDate ALWAYS = LocalDate.of(9999, 1, 1);
    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param own the cases whose settlements alone; absent for all
    /// @param after where the page before ended; absent for the first
    List<Line> list(
            Scope scope,
            String city,
            Waiting.For what,
            @Nullable Set<UUID> own,
            LocalDate today,
            Line.@Nullable End after,
            int limit) {
        return asked(jdbc.sql("""
                select id, case_id, case_number, state, coalesce(next_due_on, state_on) as day
                  from settlement.settlement
                 where city_code = :city and court_code like :courts and state = :state
                   and (state <> 'PERFORMED' or closing_due)
                   and coalesce(next_due_on, date '2000-01-01') between :from and :until
                   and (:all or case_id = any(:own))
                   and (:after::date is null or (coalesce(next_due_on, state_on, date '9999-01-01'), id) > (:after, :key))
                 order by coalesce(next_due_on, state_on, date '9999-01-01'), id limit :limit
                """), scope, city, what, own, today, limit)
                .param("after", after == null ? null : after.day(), Types.DATE)
                .param("key", after == null ? new UUID(0, 0) : after.id())
                .query((row, _) -> new Line(
                        new Id(city, row.getObject("id", UUID.class)),
                        row.getObject("case_id", UUID.class),
                        row.getString("case_number"),
                        SettlementState.Name.valueOf(row.getString("state")),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    int count(Scope scope, String city, Waiting.For what, @Nullable Set<UUID> own, LocalDate today, int most) {
        return asked(jdbc.sql("""
                select count(*) from (
                  select 1 from settlement.settlement
                   where city_code = :city and court_code like :courts and state = :state
                     and (state <> 'PERFORMED' or closing_due)
                     and coalesce(next_due_on, date '2000-01-01') between :from and :until
                     and (:all or case_id = any(:own))
                   limit :limit) few
                """), scope, city, what, own, today, most)
                .query(Integer.class)
                .single();
    }

    private static StatementSpec asked(
            StatementSpec sql,
            Scope scope,
            String city,
            Waiting.For what,
            @Nullable Set<UUID> own,
            LocalDate today,
            int limit) {
        return sql.param("city", city)
                .param("courts", scope.courtPattern())
                .param("state", what.state.name())
                .param("from", what == Waiting.For.SOON ? today : EVER)
                .param("until", until(what, today))
                .param("all", own == null)
                .param("own", own == null ? new UUID[0] : own.toArray(UUID[]::new))
                .param("limit", limit);
    }

    private static LocalDate until(Waiting.For what, LocalDate today) {
        return switch (what) {
            case LATE -> today.minusDays(1);
            case SOON -> today.plusDays(Performance.SOON);
            case DECIDE, CONFIRM, CLOSE -> ALWAYS;
        };
    }
}

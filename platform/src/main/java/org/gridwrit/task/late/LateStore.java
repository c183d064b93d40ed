package org.gridwrit.task.late;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LateStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    LateStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// Newest first.
    List<LateReport> list(Scope scope, List<String> cities, OffsetDateTime since, int limit) {
        return jdbc.sql("""
                select t.city_code, t.id, t.kind, t.case_number, t.debtor_name, t.village_code, r.outcome, r.words,
                       e.actor_name, r.stored_at, r.task_state
                  from task.report r
                  join task.task t on t.city_code = r.city_code and t.id = r.task_id
                  join task.event e on e.city_code = r.city_code and e.id = r.id
                 where r.city_code = any(:cities) and r.stored_at >= :since
                   and r.task_state in ('CONFIRMED', 'RECUSED', 'REASSIGNED', 'WITHDRAWN', 'EXPIRED')
                   and (r.court_code like :inCourt or r.village_code like :inDivision)
                 order by r.stored_at desc, r.id limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("since", since)
                .param("inCourt", scope.courtPattern())
                .param("inDivision", scope.divisionPattern())
                .param("limit", limit)
                .query(this::report)
                .list();
    }

    private LateReport report(ResultSet row, int n) throws SQLException {
        return new LateReport(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                TaskKind.valueOf(row.getString("kind")),
                row.getString("case_number"),
                row.getString("debtor_name"),
                row.getString("village_code"),
                Outcome.valueOf(row.getString("outcome")),
                texts.open(row.getString("words")),
                row.getString("actor_name"),
                row.getObject("stored_at", OffsetDateTime.class).atZoneSameInstant(Times.CHINA),
                State.valueOf(row.getString("task_state")));
    }
}

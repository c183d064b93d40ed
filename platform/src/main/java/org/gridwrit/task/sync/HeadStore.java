package org.gridwrit.task.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.VisitContacts.Between;
import org.gridwrit.task.state.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What every sync asks: index-served, and little of each row.
@Repository
class HeadStore {
    private final JdbcClient jdbc;

    HeadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// As many as a phone holds, in the order of its list.
    List<Head> open(OfWorker scope, List<String> cities, int limit) {
        return jdbc.sql("""
                select city_code, id, kind, state_at
                  from task.task
                 where city_code = any(:cities) and worker_id = :worker
                """ + Held.OPEN + """
                 order by priority desc, due_on, id
                 limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("worker", scope.worker())
                .param("limit", limit)
                .query((row, _) -> new Head(
                        id(row),
                        TaskKind.valueOf(row.getString("kind")),
                        row.getObject("state_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Latest first.
    List<FieldChanges.Ended> ended(OfWorker scope, List<String> cities, Instant since, int limit) {
        return jdbc.sql("""
                select city_code, id, state
                  from task.task
                 where city_code = any(:cities) and worker_id = :worker and state_at >= :since
                """ + Held.ENDED + """
                 order by state_at desc, id
                 limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("worker", scope.worker())
                .param("since", Times.utc(since))
                .param("limit", limit)
                .query((row, _) -> new FieldChanges.Ended(id(row), State.valueOf(row.getString("state"))))
                .list();
    }

    /// Between which courts and townships anything is open.
    List<Between> ties(OfWorker scope, List<String> cities) {
        return jdbc.sql("""
                select distinct court_code, left(village_code, 9) as township_code
                  from task.task
                 where city_code = any(:cities) and worker_id = :worker
                """ + Held.OPEN + " order by court_code, township_code")
                .param("cities", cities.toArray(String[]::new))
                .param("worker", scope.worker())
                .query((row, _) -> new Between(row.getString("court_code"), row.getString("township_code")))
                .list();
    }

    private static Id id(ResultSet row) throws SQLException {
        return new Id(row.getString("city_code"), row.getObject("id", UUID.class));
    }
}

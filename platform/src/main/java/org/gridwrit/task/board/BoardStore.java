package org.gridwrit.task.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.state.Within;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is open now, and what was confirmed since a day: both from partial indexes, however much there was before.
@Repository
class BoardStore {
    private static final String OPEN = """
                   and state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED')
            """ + Within.PLACE + Within.SCOPE;

    private final JdbcClient jdbc;

    BoardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param digits of the divisions to tell apart
    Map<String, PlaceLoad> places(
            Scope scope, List<String> cities, List<String> courts, String within, int digits, LocalDate today) {
        var found = new HashMap<String, PlaceLoad>();
        jdbc.sql("""
                select left(village_code, :digits) as code, count(*) filter (where state <> 'PLANNED') as open,
                       count(*) filter (where due_on < :today and state not in ('PLANNED', 'REPORTED')) as late,
                       count(*) filter (where state = 'PLANNED') as waiting
                  from task.task
                 where city_code = any(:cities) and (cardinality(:courts::text[]) = 0 or court_code = any(:courts))
                """ + OPEN + " group by 1")
                .params(Within.params(scope))
                .param("cities", cities.toArray(String[]::new))
                .param("courts", courts.toArray(String[]::new))
                .param("place", within)
                .param("beyond", Within.beyond(within))
                .param("digits", digits)
                .param("today", today)
                .query((row, _) -> new PlaceLoad(
                        row.getString("code"), row.getInt("open"), row.getInt("late"), row.getInt("waiting")))
                .list()
                .forEach(it -> found.put(it.code(), it));
        return found;
    }

    /// What is due first comes first.
    List<BoardTask> tasks(Scope scope, List<String> cities, String township, int limit) {
        return jdbc.sql("""
                select city_code, id, kind, debtor_name, grid_id, worker_id, due_on, state
                  from task.task
                 where city_code = any(:cities)
                """ + OPEN + " order by due_on, id limit :limit")
                .params(Within.params(scope))
                .param("cities", cities.toArray(String[]::new))
                .param("place", township)
                .param("beyond", Within.beyond(township))
                .param("limit", limit)
                .query(BoardStore::task)
                .list();
    }

    /// How many results of each worker were confirmed since an instant.
    Map<UUID, Integer> confirmed(Scope scope, List<String> cities, Collection<UUID> workers, Instant since) {
        var found = new HashMap<UUID, Integer>();
        jdbc.sql("""
                select worker_id, count(*) as confirmed
                  from task.task
                 where city_code = any(:cities) and worker_id = any(:workers) and state = 'CONFIRMED'
                   and state_at >= :since
                """ + Within.SCOPE + " group by worker_id")
                .params(Within.params(scope))
                .param("cities", cities.toArray(String[]::new))
                .param("workers", workers.toArray(UUID[]::new))
                .param("since", Times.utc(since))
                .query(row -> {
                    found.put(row.getObject("worker_id", UUID.class), row.getInt("confirmed"));
                });
        return found;
    }

    private static BoardTask task(ResultSet row, int n) throws SQLException {
        return new BoardTask(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                TaskKind.valueOf(row.getString("kind")),
                row.getString("debtor_name"),
                row.getObject("grid_id", UUID.class),
                row.getObject("worker_id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")));
    }
}

package org.gridwrit.task.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Times;
import org.gridwrit.task.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// How many there are, as far as it matters. Courts are named one by one, so that the index of a court and a state
/// answers for a court above as well.
@Repository
class TaskCountStore {
    private static final String OF_COURTS =
            " where city_code = any(:cities) and court_code = any(:courts) and court_code like :scope";

    private final JdbcClient jdbc;

    TaskCountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param cases whose tasks alone; absent for all
    record Among(
            Scope scope,
            List<String> cities,
            List<String> courts,
            @Nullable Set<UUID> cases) {}

    int in(Among among, State state, int most) {
        return count(tasks(among, " and state = :state", most).param("state", state.name()));
    }

    int since(Among among, State state, Instant since, int most) {
        return count(tasks(among, " and state = :state and state_at > :since", most)
                .param("state", state.name())
                .param("since", Times.utc(since)));
    }

    int due(Among among, LocalDate day, int most) {
        return count(
                tasks(among, " and due_on <= :day and state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'RETURNED')", most)
                        .param("day", day));
    }

    int watches(Among among, int most) {
        return count(asked("task.watch", OF_COURTS + " and approved is null", among, most));
    }

    private StatementSpec tasks(Among among, String condition, int most) {
        var cases = among.cases();
        if (cases == null) return asked("task.task", OF_COURTS + condition, among, most);
        return asked("task.task", OF_COURTS + condition + " and case_id = any(:cases)", among, most)
                .param("cases", cases.toArray(UUID[]::new));
    }

    private StatementSpec asked(String table, String condition, Among among, int most) {
        return jdbc.sql("select count(*) from (select from " + table + condition + " limit :most) counted")
                .param("scope", among.scope().courtPattern())
                .param("cities", among.cities().toArray(String[]::new))
                .param("courts", among.courts().toArray(String[]::new))
                .param("most", most);
    }

    private static int count(StatementSpec asked) {
        return asked.query(Integer.class).single();
    }
}

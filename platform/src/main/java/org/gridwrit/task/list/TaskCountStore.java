package org.gridwrit.task.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Times;
import org.gridwrit.task.State;
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

    int in(Scope scope, List<String> cities, List<String> courts, State state, int most) {
        return count(asked("task.task", OF_COURTS + " and state = :state", scope, cities, courts, most)
                .param("state", state.name()));
    }

    int since(Scope scope, List<String> cities, List<String> courts, State state, Instant since, int most) {
        return count(
                asked("task.task", OF_COURTS + " and state = :state and state_at > :since", scope, cities, courts, most)
                        .param("state", state.name())
                        .param("since", Times.utc(since)));
    }

    int due(Scope scope, List<String> cities, List<String> courts, LocalDate day, int most) {
        return count(asked(
                        "task.task",
                        OF_COURTS
                                + " and due_on <= :day and state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'RETURNED')",
                        scope,
                        cities,
                        courts,
                        most)
                .param("day", day));
    }

    int watches(Scope scope, List<String> cities, List<String> courts, int most) {
        return count(asked("task.watch", OF_COURTS + " and approved is null", scope, cities, courts, most));
    }

    private StatementSpec asked(
            String table, String condition, Scope scope, List<String> cities, List<String> courts, int most) {
        return jdbc.sql("select count(*) from (select from " + table + condition + " limit :most) counted")
                .param("scope", scope.courtPattern())
                .param("cities", cities.toArray(String[]::new))
                .param("courts", courts.toArray(String[]::new))
                .param("most", most);
    }

    private static int count(StatementSpec asked) {
        return asked.query(Integer.class).single();
    }
}

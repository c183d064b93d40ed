package org.gridwrit.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/// What a dashboard without counters would have to ask: the yardstick for one with counters.
final class Queries {
    private Queries() {}

    static void measure(Connection connection, Figures figures) throws SQLException {
        figures.with("GROUP BY over the tasks of twelve months", milliseconds(connection, """
                        select court_code, kind, outcome, count(*) from task.task
                         where created_at > now() - interval '12 months' group by 1, 2, 3"""), "ms")
                .with("GROUP BY over all tasks", milliseconds(connection, """
                        select court_code, kind, outcome, count(*) from task.task group by 1, 2, 3"""), "ms");
    }

    private static double milliseconds(Connection connection, String query) throws SQLException {
        var times = new double[3];
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            Sql.number(connection, "select count(*) from (" + query + ") counted");
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[1];
    }
}

package org.gridwrit.task.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.Priority;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// A task about whom an earlier one was about, in the grid of that one.
public final class SameDebtor {
    private SameDebtor() {}

    /// @param row of `task.task`: case, court, livelihood, debtor, village and grid
    public static NewTask of(ResultSet row, TaskKind kind, LocalDate dueOn, @Nullable UUID worker) throws SQLException {
        var livelihood = row.getString("livelihood");
        return new NewTask(
                row.getObject("case_id", UUID.class),
                row.getString("court_code"),
                row.getString("case_number"),
                livelihood == null ? null : Livelihood.valueOf(livelihood),
                row.getObject("debtor_id", UUID.class),
                row.getString("debtor_name"),
                row.getString("debtor_address"),
                row.getBytes("debtor_index"),
                kind,
                "",
                Priority.NORMAL,
                dueOn,
                row.getString("village_code"),
                row.getString("grid_city_code"),
                row.getObject("grid_id", UUID.class),
                worker,
                true);
    }
}

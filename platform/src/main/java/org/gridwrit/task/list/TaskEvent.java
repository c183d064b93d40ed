package org.gridwrit.task.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Report;
import org.gridwrit.task.State;
import org.gridwrit.task.state.ReportStore;
import org.jspecify.annotations.Nullable;

/// 经过 One line of what happened to a task, with the report if it was one.
///
/// @param late the report came after the task had ended
public record TaskEvent(
        UUID id,
        ZonedDateTime at,
        String actor,
        Role role,
        String verb,
        State state,
        @Nullable String reason,
        @Nullable Report report,
        boolean late) {
    public static TaskEvent read(ResultSet row, SealedText texts) throws SQLException {
        var outcome = row.getString("outcome");
        var state = State.valueOf(row.getString("to_state"));
        var report = outcome == null ? null : ReportStore.report(row, texts);
        return new TaskEvent(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Times.CHINA),
                row.getString("actor_name"),
                Role.valueOf(row.getString("actor_role")),
                row.getString("verb"),
                state,
                texts.openIfAny(row.getString("reason")),
                report,
                report != null && !state.open());
    }

    /// That it happened and when; nothing of what was said.
    public TaskEvent bare() {
        return new TaskEvent(id, at, actor, role, verb, state, null, null, late);
    }
}

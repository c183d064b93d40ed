package org.gridwrit.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// A visit that was asked for, and what the worker said of it.
///
/// @param outcome of the last report, as `words` and `day`; absent before the first
public record Visited(
        Id task,
        UUID person,
        State state,
        LocalDate dueOn,
        String villageCode,
        @Nullable Outcome outcome,
        String words,
        @Nullable LocalDate day) {
    public static Visited read(ResultSet row, String city, SealedText texts) throws SQLException {
        var outcome = row.getString("outcome");
        var words = texts.openIfAny(row.getString("words"));
        var seen = row.getObject("seen_at", OffsetDateTime.class);
        return new Visited(
                new Id(city, row.getObject("id", UUID.class)),
                row.getObject("debtor_id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getString("village_code"),
                outcome == null ? null : Outcome.valueOf(outcome),
                words == null ? "" : words,
                seen == null ? null : LocalDate.ofInstant(seen.toInstant(), Times.CHINA));
    }

    /// Still to be done, or to be confirmed.
    public boolean open() {
        return state.open();
    }
}

package org.gridwrit.intake.routing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Since when an address of a case was doubtful, and what became of it.
///
/// @param village absent while it waits, and when no grid can help
record RouteStory(
        UUID id,
        String debtor,
        String address,
        Instant since,
        @Nullable Instant settled,
        @Nullable String by,
        @Nullable String village) {
    static RouteStory read(ResultSet row, int n) throws SQLException {
        var settled = row.getObject("settled_at", OffsetDateTime.class);
        return new RouteStory(
                row.getObject("id", UUID.class),
                row.getString("debtor_name"),
                row.getString("address"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant(),
                row.getString("settled_by"),
                row.getString("village_code"));
    }
}

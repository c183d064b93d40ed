package org.gridwrit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/// Reads `id, at, actor_id, actor_name, actor_role, action, subject_id, records, purpose, detail`, in this order: names
/// would cost a look-up for each of a hundred thousand lines a second.
final class EntryRow {
    private EntryRow() {}

    static Entry read(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, UUID.class),
                row.getInt(8),
                row.getString(9),
                row.getString(10));
    }
}

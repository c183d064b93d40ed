package org.gridwrit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/// A day of somebody's that a rule points at; what to think of it is for a person to say.
///
/// @param count what the rule counted
/// @param usual what it is held against
record Unusual(LocalDate day, UUID actor, String name, String role, int count, int usual) {
    static Unusual read(ResultSet row, int n) throws SQLException {
        return new Unusual(
                row.getObject("day", LocalDate.class),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getInt("count"),
                row.getInt("usual"));
    }
}

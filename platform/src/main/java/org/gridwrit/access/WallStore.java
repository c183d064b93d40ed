package org.gridwrit.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/// Tells PostgreSQL within which [Wall] the transaction stands. The setting ends with the transaction, so that no
/// connection carries it back into the pool.
@Repository
class WallStore {
    private static final String WITHIN = "select public.within(?, ?, ?, ?, ?, ?)";
    private static final Wall NOBODY = new Wall("", "", "", null, "", "");

    private final JdbcOperations jdbc;

    WallStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// @param wall absent where nobody has said anything
    void stand(@Nullable Wall wall) {
        jdbc.execute((ConnectionCallback<Boolean>) it -> stand(it, wall == null ? NOBODY : wall));
    }

    static boolean stand(Connection connection, Wall wall) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(WITHIN)) {
            call.setString(1, wall.kind());
            call.setString(2, wall.court());
            call.setString(3, wall.division());
            call.setString(4, wall.worker() == null ? "" : wall.worker().toString());
            call.setString(5, wall.auditor());
            call.setString(6, wall.city());
            return call.execute();
        }
    }
}

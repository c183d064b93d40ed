package org.gridwrit.testing;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// Runs each statement in a role that row-level security does not stop, and only that statement.
final class UnwalledTemplate extends JdbcTemplate {
    UnwalledTemplate(DataSource source) {
        super(source);
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        say(statement, "set role " + TestDatabase.ALL_SEEING);
    }

    @Override
    protected void handleWarnings(Statement statement) throws SQLException {
        say(statement, "reset role");
        super.handleWarnings(statement);
    }

    /// In a transaction the failure has taken the role back already, and nothing more can be said.
    @Override
    protected void handleWarnings(Statement statement, SQLException failure) {
        try {
            say(statement, "reset role");
        } catch (SQLException alreadyTakenBack) {
            failure.addSuppressed(alreadyTakenBack);
        }
        super.handleWarnings(statement, failure);
    }

    private static void say(Statement statement, String command) throws SQLException {
        try (var other = statement.getConnection().createStatement()) {
            other.execute(command);
        }
    }
}

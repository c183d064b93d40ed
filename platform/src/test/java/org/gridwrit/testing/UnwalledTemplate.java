package org.gridwrit.testing;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;

/// Runs each statement in a role that row-level security does not stop, and only that statement.
final class UnwalledTemplate extends JdbcTemplate {
    UnwalledTemplate(DataSource source) {
        super(source);
    }

    /// Overridden to be seen by [InTransactionsOnly], for which a store of the program may stand behind this one.
    @Override
    public <T extends @Nullable Object> T query(PreparedStatementCreator asked, ResultSetExtractor<T> read) {
        return super.query(asked, read);
    }

    @Override
    public int update(PreparedStatementCreator asked) {
        return super.update(asked);
    }

    @Override
    public <T extends @Nullable Object> Stream<T> queryForStream(
            PreparedStatementCreator asked, @Nullable PreparedStatementSetter values, RowMapper<T> read) {
        return super.queryForStream(asked, values, read);
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

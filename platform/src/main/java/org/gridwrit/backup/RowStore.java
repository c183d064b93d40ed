package org.gridwrit.backup;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;

/// Every row of every table, in one transaction.
final class RowStore implements AutoCloseable {
    /// A first start fills the others.
    private static final List<String> FILLED_BY_PEOPLE = List.of("identity.account", "casefile.casefile", "task.task");

    private final Connection connection;

    RowStore(Connection connection) {
        this.connection = connection;
    }

    /// Reads what was committed at one moment, whatever is written meanwhile.
    void readOneMoment() throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
    }

    TableStore tables() {
        return new TableStore(connection);
    }

    /// A table that people have written to already.
    Optional<String> filled() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : FILLED_BY_PEOPLE) {
                try (var row = statement.executeQuery("select exists (select from " + table + ")")) {
                    if (row.next() && row.getBoolean(1)) return Optional.of(table);
                }
            }
            return Optional.empty();
        }
    }

    void clear(List<Table> tables) throws SQLException {
        tell("truncate " + tables.stream().map(Table::name).collect(joining(", ")));
    }

    long copy(Table table, OutputStream to) throws SQLException, IOException {
        return server().getCopyAPI().copyOut(table.out(), to);
    }

    /// Nothing can be copied into a table behind the wall, not even by its owner: it is let down for the transaction.
    long copy(InputStream from, Table table) throws SQLException, IOException {
        if (!table.walled()) return server().getCopyAPI().copyIn(table.in(), from);
        tell("alter table " + table.name() + " no force row level security");
        long rows = server().getCopyAPI().copyIn(table.in(), from);
        tell("alter table " + table.name() + " force row level security");
        return rows;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private PGConnection server() throws SQLException {
        return connection.unwrap(PGConnection.class);
    }

    private void tell(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}

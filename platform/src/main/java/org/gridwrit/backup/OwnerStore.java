package org.gridwrit.backup;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/// The role that owns the tables, as it stands while it migrates: the only one that sees every row.
@Repository
class OwnerStore {
    private final String url;
    private final String user;
    private final String password;

    OwnerStore(
            @Value("${spring.flyway.url}") String url,
            @Value("${spring.flyway.user}") String user,
            @Value("${spring.flyway.password}") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    RowStore open() throws SQLException {
        var connection = DriverManager.getConnection(url, user, password);
        try (var statement = connection.createStatement()) {
            statement.execute("set app.migration = 'on'");
            connection.setAutoCommit(false);
            return new RowStore(connection);
        }
    }
}

package org.gridwrit.notice.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/// The one connection of an instance on which PostgreSQL calls out what happened; beside the pool, which would close
/// it.
@Repository
class EarStore {
    private final String url;
    private final Properties properties = new Properties();

    EarStore(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.datasource.password}") String password) {
        this.url = url;
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "gridwrit-live");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("loginTimeout", "5");
    }

    Line listen() throws SQLException {
        var connection = DriverManager.getConnection(url, properties);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + SignalStore.CHANNEL);
            return new Line(connection);
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /// Open until it breaks or is closed.
    record Line(Connection connection) implements AutoCloseable {
        /// Waits so long at most; then makes sure that somebody is still at the other end.
        List<String> hear(Duration patience) throws SQLException {
            var heard = connection.unwrap(PGConnection.class).getNotifications((int) patience.toMillis());
            if (heard == null || heard.length == 0) {
                if (!connection.isValid(5)) throw new SQLException("nobody at the other end");
                return List.of();
            }
            return Stream.of(heard).map(PGNotification::getParameter).toList();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}

package org.gridwrit.division;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;
import org.gridwrit.shared.CopyText;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

@Repository
class DivisionStore {
    private final JdbcClient jdbc;
    private final DataSource source;

    DivisionStore(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /// In the caller's transaction.
    void replaceAll(Collection<Division> divisions) {
        jdbc.sql("delete from division.division").update();
        var rows = new CopyText();
        for (var it : divisions) rows.row(it.code(), it.parent(), it.level(), it.name(), it.shortName());
        var connection = DataSourceUtils.getConnection(source);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy division.division (code, parent, level, name, short_name) from stdin", rows.reader());
        } catch (SQLException e) {
            throw new IllegalStateException("divisions could not be loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}

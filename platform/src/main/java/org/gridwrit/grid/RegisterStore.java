package org.gridwrit.grid;

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

/// Whole registers at once, by `COPY`.
@Repository
class RegisterStore {
    private static final long LOCK = 0x67726964_72656701L;

    private final JdbcClient jdbc;
    private final DataSource source;

    RegisterStore(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /// Held until the transaction ends.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(rows -> {});
    }

    boolean isEmpty(String city, String division) {
        return jdbc.sql("""
                select not exists (select from grid.grid where city_code = :city and village_code like :division)
                """)
                .param("city", city)
                .param("division", division + "%")
                .query(Boolean.class)
                .single();
    }

    void copyGrids(Collection<Grid> grids) {
        var rows = new CopyText();
        for (var it : grids) {
            rows.row(it.city(), it.uuid(), it.code(), it.villageCode(), it.kind(), it.name(), it.aliases());
        }
        copy("copy grid.grid (city_code, id, code, village_code, kind, name, aliases) from stdin", rows);
    }

    void copyWorkers(Collection<Worker> workers) {
        var rows = new CopyText();
        for (var it : workers) rows.row(it.city(), it.uuid(), it.name(), it.townshipCode(), it.committeeStaff());
        copy("copy grid.worker (city_code, id, name, township_code, committee_staff) from stdin", rows);
    }

    void copyPosts(String city, Collection<Post> posts) {
        var rows = new CopyText();
        for (var it : posts) rows.row(city, it.id(), it.grid(), it.worker(), it.from(), it.to());
        copy("copy grid.post (city_code, id, grid_id, worker_id, from_day, to_day) from stdin", rows);
    }

    private void copy(String sql, CopyText rows) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, rows.reader());
        } catch (SQLException e) {
            throw new IllegalStateException("the register could not be loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}

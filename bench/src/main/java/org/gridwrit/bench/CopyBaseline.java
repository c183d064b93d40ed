package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// The fastest way any program could store the rows of a docket: COPY into one table with three indexes.
final class CopyBaseline {
    private static final String TABLE = """
            drop table if exists bench_docket;
            create table bench_docket (
              number text, filed_on date, officer text, cause text, livelihood text, amount numeric(18, 2), applicant text,
              debtor text, id_kind text, id_number text, address text, phone text, errand text, remark text);
            create index bench_docket_number on bench_docket (number);
            create index bench_docket_debtor on bench_docket (debtor);
            create index bench_docket_id on bench_docket (id_number)""";

    private CopyBaseline() {}

    /// @return rows per second, the commit included
    static double rowsPerSecond(Connection connection, Path csv) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var in = Files.newInputStream(csv)) {
            statement.execute(TABLE);
            long begun = System.nanoTime();
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench_docket from stdin with (format csv, header true)", in);
            double seconds = (System.nanoTime() - begun) / 1e9;
            statement.execute("drop table bench_docket");
            return rows / seconds;
        }
    }
}

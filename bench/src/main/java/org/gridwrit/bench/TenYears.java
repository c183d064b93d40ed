package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ten years of four cities: made in the database itself, beside a few hundred cases that came in through the program.
final class TenYears {
    private static final int THROUGH_THE_PROGRAM = 200;
    private static final String COURTS = """
            select count(*) from court.court where city_code in ('450200', '450400', '451200', '451400') and level = 'BASIC'""";

    private final Connection connection;
    private final long tasks;

    /// @param connection of the superuser, who may leave foreign keys unchecked
    TenYears(Connection connection, long tasks) {
        this.connection = connection;
        this.tasks = tasks;
    }

    Figures make() throws SQLException, IOException {
        long begun = System.nanoTime();
        if (!isWhole()) {
            Sql.run(connection, "ten-years.sql", values());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Figures()
                .with("tasks", rows("task.task"), "")
                .with("cases", rows("casefile.casefile"), "")
                .with("facts", rows("statistics.fact"), "")
                .with("database", Sql.number(connection, "select pg_database_size('gridwrit')") / (1 << 30), "GB")
                .with("made in", seconds, "s");
    }

    /// The list of indexes to bring back goes last: while it is there, an earlier filling was broken off.
    private boolean isWhole() throws SQLException {
        return Sql.number(connection, "select count(*) from (select from task.task limit " + tasks + ") t") >= tasks
                && Sql.number(connection, "select count(to_regclass('public.bench_index'))") == 0;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private double rows(String table) throws SQLException {
        return Sql.number(connection, "select reltuples from pg_class where oid = '" + table + "'::regclass");
    }

    private Map<String, Object> values() throws SQLException {
        var values = new HashMap<String, Object>();
        values.put("surnames", People.SURNAMES);
        values.put("given", People.GIVEN);
        values.put("tasks", tasks);
        values.put("cases", tasks / 4);
        values.put("today", today());
        values.put("courts", (int) Sql.number(connection, COURTS));
        return values;
    }

    /// Imports a small docket, for an identity number is found by an index only the program can make.
    Sought samples(Path data) throws IOException, SQLException, InterruptedException {
        var csv = data.resolve("few.csv");
        var docket = new Docket(Demo.COURT, Demo.COUNTY, 10, 9_000_000);
        docket.write(csv, THROUGH_THE_PROGRAM);
        Program.once(data, "import", csv.toString(), "--court", Demo.COURT);
        return new Sought(
                texts(
                        "select number from casefile.casefile tablesample bernoulli (2) where court_code = '桂1481' limit 50"),
                texts("select debtors from casefile.casefile tablesample bernoulli (2) limit 50"),
                docket.identities().subList(0, 50));
    }

    private List<String> texts(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) found.add(row.getString(1));
        }
        if (found.isEmpty()) throw new SQLException("nothing found: " + query);
        return found;
    }
}

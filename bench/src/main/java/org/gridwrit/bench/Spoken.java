package org.gridwrit.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the program says to its database while it does one thing, taken from the server's own log.
final class Spoken {
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d [^\\[\\n]*\\[(\\d+)] ([A-Z]+):  ");
    private static final Pattern EXECUTE = Pattern.compile("(?s)(?:execute [^:]*|statement): (.+)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']++|'')*+')");

    private static final Pattern DURATION = Pattern.compile("LOG:  duration: ([0-9.]+) ms");

    record Statement(String server, String sql, List<String> parameters) {}

    private final Database database;
    private final Path log;

    Spoken(Database database, Path data) {
        this.database = database;
        this.log = data.resolve("postgres/server.log");
    }

    interface Deed {
        void run() throws IOException, InterruptedException;
    }

    /// Statements in their order, each with the parameters as the log shows them: quoted literals or NULL.
    List<Statement> during(Deed deed) throws IOException, SQLException, InterruptedException {
        tellParameters();
        return statements(log(deed, "log_statement", "all"));
    }

    /// How long the server itself took over everything it was told.
    double millisecondsDuring(Deed deed) throws IOException, SQLException, InterruptedException {
        return milliseconds(log(deed, "log_min_duration_statement", "0"));
    }

    /// The same for each of several deeds, one after another. What the program does by itself meanwhile is in it.
    double[] millisecondsOfEach(List<Deed> deeds) throws IOException, SQLException, InterruptedException {
        var each = new double[deeds.size()];
        log(
                () -> {
                    for (int n = 0; n < each.length; n++) {
                        long before = Files.size(log);
                        deeds.get(n).run();
                        each[n] = milliseconds(since(before));
                    }
                },
                "log_min_duration_statement",
                "0");
        return each;
    }

    private static double milliseconds(String log) {
        return DURATION.matcher(log)
                .results()
                .mapToDouble(it -> Double.parseDouble(it.group(1)))
                .sum();
    }

    /// The program's server is told to keep parameters out of its log, on its command line: only a setting of the role
    /// goes before that, and only in sessions that begin after it.
    private void tellParameters() throws SQLException, InterruptedException {
        tell("alter role gridwrit set log_error_verbosity = 'default'");
        tell("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'gridwrit' and state = 'idle'");
    }

    private String log(Deed deed, String setting, String value) throws IOException, SQLException, InterruptedException {
        tell("alter system set " + setting + " = '" + value + "'");
        long before = Files.size(log);
        try {
            deed.run();
        } finally {
            tell("alter system reset " + setting);
        }
        return since(before);
    }

    private String since(long before) throws IOException {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(before);
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void tell(String command) throws SQLException, InterruptedException {
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(command);
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(300); // until every server process has heard
    }

    static List<Statement> statements(String log) {
        var found = new ArrayList<Statement>();
        var open = new HashMap<String, String>();
        var entries = ENTRY.matcher(log);
        int start = -1;
        String server = "";
        String kind = "";
        while (true) {
            boolean more = entries.find();
            if (start >= 0) {
                var text = log.substring(start, more ? entries.start() : log.length())
                        .strip();
                if (kind.equals("LOG")) {
                    flush(open.remove(server), server, List.of(), found);
                    var execute = EXECUTE.matcher(text);
                    if (execute.matches()) open.put(server, execute.group(1));
                } else if (kind.equals("DETAIL")) {
                    flush(open.remove(server), server, parameters(text), found);
                }
            }
            if (!more) break;
            start = entries.end();
            server = entries.group(1);
            kind = entries.group(2);
        }
        open.forEach((of, sql) -> flush(sql, of, List.of(), found));
        return found;
    }

    private static void flush(@Nullable String sql, String server, List<String> parameters, List<Statement> found) {
        if (sql != null) found.add(new Statement(server, sql, parameters));
    }

    private static List<String> parameters(String detail) {
        var numbered = new HashMap<Integer, String>();
        var each = PARAMETER.matcher(detail);
        while (each.find()) numbered.put(Integer.valueOf(each.group(1)), each.group(2));
        return Map.copyOf(numbered).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}

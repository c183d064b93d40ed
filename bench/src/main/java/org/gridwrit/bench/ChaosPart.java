package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Phones that lose answers, send copies, reorder and are cut off, and a program that is killed: every report that was
/// entered is in the database once, or this part fails.
@Command(
        name = "chaos",
        description = "Phones on a bad network and a program that is killed: is everything there once?")
final class ChaosPart extends Part {
    private static final String CITY = "451400";
    private static final int WORKERS = 64;
    private static final int TASKS = 40;

    @Option(names = "--phones", defaultValue = "1000", description = "Outboxes (default ${DEFAULT-VALUE}).")
    int phones;

    @Option(names = "--minutes", defaultValue = "4", description = "Of the storm (default ${DEFAULT-VALUE}).")
    int minutes;

    @Option(
            names = "--kills",
            defaultValue = "3",
            description = "Times the program is killed (default ${DEFAULT-VALUE}).")
    int kills;

    @Option(
            names = "--seed",
            defaultValue = "20261130",
            description = "Of all that is random (default ${DEFAULT-VALUE}).")
    long seed;

    ChaosPart() {
        super("chaos");
    }

    @Override
    Figures measure(Path data) throws IOException, InterruptedException {
        var random = new Random(seed);
        var storm = new PhoneStorm(phones, seed, random.nextLong());
        for (int life = 0; life <= kills; life++) {
            var program = Program.start(data, Map.of(), "demo");
            try {
                if (life == 0) settle(program, storm);
                storm.begin(program.port());
                Thread.sleep(Duration.ofMinutes(minutes).dividedBy(kills + 1L));
                // In the middle of whatever is going on.
                if (life < kills) program.crash();
                storm.end();
                if (life < kills) continue;
                storm.flush(program.port());
                return figures(program, storm);
            } finally {
                program.close();
            }
        }
        throw new IllegalStateException("no life");
    }

    private static void settle(Program program, PhoneStorm storm) throws IOException {
        try (var connection = program.database().connectAsSuperuser()) {
            Machine.postgres(program.database().version());
            Sql.run(
                    connection,
                    "open-tasks.sql",
                    Map.of("city", CITY, "workers", WORKERS, "tasks", WORKERS * TASKS, "own", 0));
            for (int n = 0; n < WORKERS; n++) {
                var tasks = new ArrayList<String>();
                try (var asked = connection.prepareStatement("""
                        select t.city_code || '-' || t.id from task.task t
                          join identity.account a on a.worker_id = t.worker_id where a.login = ?
                        """)) {
                    asked.setString(1, "bench-" + n);
                    var row = asked.executeQuery();
                    while (row.next()) tasks.add(row.getString(1));
                }
                storm.worker(Visitor.signIn(program.port(), "bench-" + n, Demo.PASSWORD), tasks);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private Figures figures(Program program, PhoneStorm storm) throws IOException {
        var entered = storm.entered();
        for (var query : new String[] {
            "select id from task.report where worker_id in (select worker_id from public.bench_worker)",
            "select id from task.fact where kind = 'REPORT' and worker_id in (select worker_id from public.bench_worker)",
            "select id from task.event where verb = 'REPORT' and worker_id in (select worker_id from public.bench_worker)"
        }) {
            var found = keys(program, query);
            if (!found.equals(entered)) {
                throw new IOException("%s: %d, entered %d".formatted(query, found.size(), entered.size()));
            }
        }
        if (!storm.acknowledged().equals(entered)) throw new IOException("not every report was acknowledged");
        return new Figures()
                .with("phones", phones, "")
                .with("program killed", kills, "times")
                .with("requests", storm.requests(), "")
                .with("of them cut off, unheard or unanswered", storm.lost(), "")
                .with("reports entered", entered.size(), "")
                .with("sent besides, seen before", storm.again(), "")
                .with("in the database once", entered.size(), "");
    }

    private static Set<UUID> keys(Program program, String query) throws IOException {
        var found = new HashSet<UUID>();
        try (var connection = program.database().connectAsSuperuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                var id = row.getObject(1, UUID.class);
                if (!found.add(id)) throw new IOException(id + " is there twice: " + query);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return found;
    }
}

package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What a sync of a phone weighs, and how long it takes when many come at once.
@Command(name = "sync", description = "Syncs of phones: bytes both ways, and times at a steady rate.")
final class SyncPart extends Part {
    private static final String CITY = "451400";
    private static final int OPEN = 200;
    private static final int WARM_UP = 30;
    private static final String CHANGES = "/api/v1/field/changes";
    private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"([^\"]+)\"");

    @Option(names = "--workers", defaultValue = "64", description = "Workers signed in (default ${DEFAULT-VALUE}).")
    int workers;

    @Option(names = "--rate", defaultValue = "200", description = "Syncs a second (default ${DEFAULT-VALUE}).")
    int rate;

    @Option(names = "--seconds", defaultValue = "30", description = "Of each measurement (default ${DEFAULT-VALUE}).")
    int seconds;

    SyncPart() {
        super("sync");
    }

    @Override
    Figures measure(Path data) throws IOException, InterruptedException {
        try (var program = Program.start(data, Map.of(), "demo");
                var connection = program.database().connectAsSuperuser();
                var statement = connection.createStatement()) {
            Machine.postgres(program.database().version());
            Sql.run(
                    connection,
                    "open-tasks.sql",
                    Map.of("city", CITY, "workers", workers, "tasks", workers * OPEN, "own", 0));
            // Accepted, so that names and addresses are part of what is sent.
            statement.execute("update task.task set state = 'ACCEPTED' where debtor_name like '某人%'");
            var visitors = new ArrayList<Visitor>();
            for (int n = 0; n < workers; n++) visitors.add(Visitor.signIn(program.port(), "bench-" + n, Demo.PASSWORD));
            return new Run(program, visitors).figures();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private final class Run {
        private final Program program;
        private final List<Visitor> visitors;
        private final List<String> cursors = new ArrayList<>();
        private final AtomicInteger next = new AtomicInteger();

        Run(Program program, List<Visitor> visitors) {
            this.program = program;
            this.visitors = visitors;
        }

        Figures figures() throws IOException, InterruptedException {
            var figures = new Figures();
            try (var wire = new Wire(program.port())) {
                for (var visitor : visitors) {
                    ask(wire, visitor, CHANGES, "", 200);
                    var found = CURSOR.matcher(wire.text());
                    if (!found.find()) throw new IOException("no cursor in " + wire.text());
                    cursors.add(found.group(1));
                }
                ask(wire, visitors.getFirst(), CHANGES, "Accept-Encoding: gzip\r\n", 200);
                figures.with("first sync of 200 tasks, compressed, with headers", wire.received() / 1024.0, "KB");
                var quiet = same(0);
                ask(wire, visitors.getFirst(), quiet, "Accept-Encoding: gzip\r\n", 204);
                figures.with(
                                "sync without a change, sent",
                                Wire.get(quiet, visitors.getFirst().headers()).length,
                                "B")
                        .with("sync without a change, received", wire.received(), "B");
            }
            at(WARM_UP, n -> same(n));
            measure(figures, "syncs without a change", n -> same(n));
            measure(figures, "first syncs of 200 tasks, a tenth of the rate", n -> n % 10 == 0 ? CHANGES : same(n));
            return figures;
        }

        private interface Address {
            String of(int n);
        }

        private void measure(Figures figures, String name, Address address) throws IOException, InterruptedException {
            var outcome = at(seconds, address);
            if (outcome.refused() > 0) throw new IOException(outcome.refused() + " syncs were refused");
            figures.with(name + ", answered", outcome.perSecond(), "1/s")
                    .with(name + ", p50", outcome.milliseconds(50), "ms")
                    .with(name + ", p95", outcome.milliseconds(95), "ms")
                    .with(name + ", p99", outcome.milliseconds(99), "ms");
        }

        /// At a steady rate: the n-th goes out at its moment, or as soon as a connection is free.
        private Load.Outcome at(int during, Address address) throws IOException, InterruptedException {
            int first = next.get();
            long begun = System.nanoTime();
            return new Load(program.port(), next, n -> {
                        LockSupport.parkNanos(begun + (n - first) * 1_000_000_000L / rate - System.nanoTime());
                        return Wire.get(address.of(n), visitors.get(n % workers).headers());
                    })
                    .run(32, Duration.ofSeconds(during));
        }

        private String same(int n) {
            return CHANGES + "?since=" + cursors.get(n % workers);
        }

        private static void ask(Wire wire, Visitor visitor, String address, String more, int expected)
                throws IOException {
            int status = wire.send(Wire.get(address, visitor.headers() + more));
            if (status != expected) throw new IOException(address + " was answered " + status + ": " + wire.text());
        }
    }
}

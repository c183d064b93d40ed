package org.gridwrit.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Reports a second over HTTP, beside what PostgreSQL alone does of the same statements in the same minutes.
@Command(name = "commands", description = "Reports over HTTP against pgbench with the same statements.")
final class CommandsPart extends Part {
    private static final String CITY = "451400";
    /// The tasks of worker 0, from number 0; pgbench works on them.
    private static final int OWN = 8_000;
    /// Seconds until the compiler of the JVM has caught up.
    private static final int WARM_UP = 30;

    @Option(names = "--workers", defaultValue = "64", description = "Workers signed in (default ${DEFAULT-VALUE}).")
    int workers;

    @Option(names = "--seconds", defaultValue = "15", description = "Of each measurement (default ${DEFAULT-VALUE}).")
    int seconds;

    @Option(names = "--tasks", defaultValue = "300000", description = "Open tasks (default ${DEFAULT-VALUE}).")
    int tasks;

    CommandsPart() {
        super("commands");
    }

    @Override
    Figures measure(Path data) throws IOException, InterruptedException {
        Pgbench.mustBeInstalled();
        try (var program = Program.start(data, Map.of(), "demo");
                var connection = program.database().connectAsSuperuser()) {
            Machine.postgres(program.database().version());
            Sql.run(connection, "open-tasks.sql", Map.of("city", CITY, "workers", workers, "tasks", tasks, "own", OWN));
            var visitors = new ArrayList<Visitor>();
            for (int n = 0; n < workers; n++) visitors.add(Visitor.signIn(program.port(), "bench-" + n, Demo.PASSWORD));
            return new Run(program, visitors, System.currentTimeMillis() / 1000).figures(data);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private final class Run {
        private final Program program;
        private final List<Visitor> visitors;
        private final long number;
        private final AtomicInteger next = new AtomicInteger();

        Run(Program program, List<Visitor> visitors, long number) {
            this.program = program;
            this.visitors = visitors;
            this.number = number;
        }

        Figures figures(Path data) throws IOException, SQLException, InterruptedException {
            var figures = new Figures();
            var script = script(data);
            for (int second = 0; second < WARM_UP; second += seconds) reports(8);
            for (int connections : new int[] {1, 8, 32}) {
                var outcome = reports(connections);
                var name = "reports over HTTP, " + connections + (connections == 1 ? " connection" : " connections");
                figures.with(name, outcome.perSecond(), "1/s")
                        .with(name + ", p50", outcome.milliseconds(50), "ms")
                        .with(name + ", p95", outcome.milliseconds(95), "ms")
                        .with(name + ", p99", outcome.milliseconds(99), "ms");
                if (outcome.refused() > 0) throw new IOException(outcome.refused() + " reports were refused");
            }
            var health = new Load(program.port(), next, n -> Wire.get("/actuator/health/liveness", ""));
            figures.with(
                    "answers that touch nothing, 8 connections",
                    health.run(8, Duration.ofSeconds(seconds)).perSecond(),
                    "1/s");
            var pgbench = new Pgbench(program.database());
            pgbench.rate(script, 8, 5);
            double rate = new Pgbench(program.database()).rate(script(data), 8, seconds);
            return figures.with("pgbench, the same statements, 8 clients", rate, "1/s")
                    .with("HTTP / pgbench, 8 connections", figures.value("reports over HTTP, 8 connections") / rate, "")
                    .with(
                            "HTTP / pgbench, 32 connections",
                            figures.value("reports over HTTP, 32 connections") / rate,
                            "");
        }

        private Load.Outcome reports(int connections) throws IOException, InterruptedException {
            return new Load(program.port(), next, n -> report(OWN + n % (tasks - OWN), UUID.randomUUID()))
                    .run(connections, Duration.ofSeconds(seconds));
        }

        /// Task n belongs to worker n % workers.
        private byte[] report(int task, UUID report) {
            return reportBy(visitors.get(task % workers), task, report);
        }

        private byte[] reportBy(Visitor visitor, int task, UUID report) {
            return Wire.request(
                    "PUT",
                    "/api/v1/tasks/%s-%s/reports/%s".formatted(CITY, key(3, task), report),
                    visitor.headers() + "Content-Type: application/json\r\n",
                    """
                    {"outcome":"FOUND","words":"本人在家，愿意联系法院","seenAt":"2026-11-23T10:15:00+08:00"}""".getBytes(UTF_8));
        }

        /// Each time with keys of its own, so that nothing in it was stored before.
        private String script(Path data) throws IOException, SQLException, InterruptedException {
            var report = UUID.randomUUID();
            var said = new Spoken(program.database(), data).during(() -> {
                try (var wire = new Wire(program.port())) {
                    int status = wire.send(reportBy(visitors.getFirst(), 0, report));
                    if (status >= 300) throw new IOException("a report was answered " + status + ": " + wire.text());
                    Thread.sleep(500); // what follows after commit is part of it
                }
            });
            var business = ReportScript.business(said, key(3, 0));
            try (var connection = program.database().connectAsSuperuser()) {
                var kept = List.of(
                        Sql.text(connection, "select worker_id from bench_worker where n = 0"),
                        Sql.text(connection, "select grid_id from bench_worker where n = 0"),
                        key(1, 0).toString());
                long run = number + next.incrementAndGet();
                return new ReportScript(OWN, key(3, 0), business, kept).text(business, run);
            }
        }

        private static UUID key(int kind, int n) {
            return new UUID(0x0199000000007000L | kind, 0x8000000000000000L | n);
        }
    }
}

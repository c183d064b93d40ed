package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/// Runs an errand over one connection: once for the clock of whoever waits, once more for the server's own.
final class Rounds {
    private static final int WARM = 5;

    private final Program program;
    private final int requests;
    private final Spoken spoken;
    private final Map<String, Visitor> visitors = new HashMap<>();

    Rounds(Program program, Path data, int requests) throws IOException {
        this.program = program;
        this.requests = requests;
        this.spoken = new Spoken(program.database(), data);
    }

    record Times(String errand, Histogram http, Histogram database) {
        void into(Figures figures, String history) {
            put(figures, history + ": " + errand + ", HTTP", http);
            put(figures, history + ": " + errand + ", database", database);
            System.out.printf(
                    "  %-52s %8.1f %8.1f %8.1f   %8.1f %8.1f %8.1f%n",
                    errand,
                    at(http, 50),
                    at(http, 95),
                    at(http, 99),
                    at(database, 50),
                    at(database, 95),
                    at(database, 99));
        }

        private static void put(Figures figures, String name, Histogram times) {
            for (int percent : new int[] {50, 95, 99}) figures.with(name + " p" + percent, at(times, percent), "ms");
        }

        private static double at(Histogram times, int percent) {
            return times.getValueAtPercentile(percent) / 1000.0;
        }
    }

    /// What was just started is slow at everything it does for the first time.
    void warm(Errand errand) throws IOException {
        try (var wire = new Wire(program.port())) {
            for (int n = 0; n < WARM; n++) ask(wire, errand.call(requests + n));
        }
    }

    Times of(Errand errand) throws IOException, SQLException, InterruptedException {
        var http = new Histogram(600_000_000L, 3);
        var database = new Histogram(600_000_000L, 3);
        try (var wire = new Wire(program.port())) {
            for (int n = 0; n < requests; n++) {
                long sent = System.nanoTime();
                ask(wire, errand.call(n));
                http.recordValue((System.nanoTime() - sent) / 1000);
            }
            var deeds = new ArrayList<Spoken.Deed>();
            for (int n = 0; n < requests; n++) {
                var call = errand.call(n);
                deeds.add(() -> ask(wire, call));
            }
            for (double took : spoken.millisecondsOfEach(deeds)) database.recordValue((long) (took * 1000));
        }
        return new Times(errand.name(), http, database);
    }

    private void ask(Wire wire, Errand.Call call) throws IOException {
        int status = wire.send(Wire.get(call.address(), visitor(call.login()).headers()));
        if (status != 200) throw new IOException(call.login() + " at " + call.address() + " was answered " + status);
    }

    private Visitor visitor(String login) throws IOException {
        var known = visitors.get(login);
        if (known != null) return known;
        var visitor = Visitor.signIn(program.port(), login, Demo.PASSWORD);
        visitors.put(login, visitor);
        return visitor;
    }
}

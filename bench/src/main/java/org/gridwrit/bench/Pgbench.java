package org.gridwrit.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/// PostgreSQL's own load tool, as the distribution's packages bring it.
record Pgbench(Database database) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) ");
    private static final Pattern FAILED = Pattern.compile("aborted|number of failed transactions: [1-9]");

    /// @param script may count in the variable `n`, which every client keeps from one transaction to the next
    /// @return transactions per second, connecting excluded
    double rate(String script, int clients, int seconds) throws IOException, InterruptedException {
        var file = Files.createTempFile("gridwrit-", ".pgbench");
        try {
            Files.writeString(file, script);
            var command = "pgbench -n -D n=0 -M prepared -j 2 -c %d -T %d -h 127.0.0.1 -p %d -U gridwrit -f %s gridwrit"
                    .formatted(clients, seconds, database.port(), file);
            var builder = new ProcessBuilder(command.split(" ")).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", database.password());
            var process = builder.start();
            var words = new String(process.getInputStream().readAllBytes(), UTF_8);
            var rate = RATE.matcher(words);
            if (process.waitFor() != 0 || !rate.find() || FAILED.matcher(words).find()) {
                throw new IOException("pgbench failed:\n" + words + "\nIts script:\n" + script);
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static void mustBeInstalled() {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin");
        if (Arrays.stream(path.split(":")).noneMatch(it -> Files.isExecutable(Path.of(it, "pgbench")))) {
            throw new IllegalStateException("pgbench is missing; on Debian it comes with `apt-get install postgresql`"
                    + " (15 or newer). Only the tool is needed, no server of that package has to run.");
        }
    }
}

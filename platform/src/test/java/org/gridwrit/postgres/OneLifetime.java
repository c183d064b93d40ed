package org.gridwrit.postgres;

import java.io.IOException;
import java.nio.file.Path;

/// A program that runs a database until it is killed, for tests that kill it.
final class OneLifetime {
    static void main(String[] args) throws IOException, InterruptedException {
        var postgres = EmbeddedPostgres.start(Path.of(args[0]));
        System.out.println(postgres.port());
        Thread.sleep(120_000);
    }

    static Process begin(Path dataDirectory) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneLifetime.class.getName(),
                        dataDirectory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.inputReader().readLine();
        return process;
    }

    private OneLifetime() {}
}

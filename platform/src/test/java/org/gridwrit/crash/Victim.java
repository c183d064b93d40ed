package org.gridwrit.crash;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The real program in a process of its own, with a PostgreSQL of its own, to be killed at any moment.
final class Victim implements AutoCloseable {
    private static final int MINUTES = 4;

    private final Process process;
    private final Path data;
    private final int port;

    private Victim(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /// Starts a program that serves, and waits until it says that it is well.
    static Victim serving(Path data, String... command) throws IOException, InterruptedException {
        int port = freePort();
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--port", "" + port));
        var victim = new Victim(run(data, arguments), data, port);
        victim.awaitHealth();
        if (command[0].equals("demo")) victim.awaitDemonstration();
        return victim;
    }

    /// The demonstration makes its data after it has become well, and names the password when it has.
    private void awaitDemonstration() throws IOException, InterruptedException {
        for (int i = 0; i < MINUTES * 60 * 10 && !Files.readString(log(data)).contains("gridwrit-2026"); i++)
            Thread.sleep(100);
    }

    /// Starts a command that ends by itself.
    static Victim running(Path data, String... command) throws IOException {
        return new Victim(run(data, List.of(command)), data, 0);
    }

    private static Process run(Path data, List<String> arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Shanghai",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.gridwrit.GridWrit"));
        line.addAll(arguments);
        line.addAll(List.of("--data", data.toString()));
        Files.createDirectories(data);
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()))
                .start();
    }

    void awaitHealth() throws IOException, InterruptedException {
        for (int i = 0; i < MINUTES * 60 * 10; i++) {
            if (healthy()) return;
            assertThat(process.isAlive())
                    .as("the program ended by itself:%n%s", lastWords())
                    .isTrue();
            Thread.sleep(100);
        }
        throw new AssertionError("The program did not become well:\n" + lastWords());
    }

    private boolean healthy() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var ask = HttpRequest.newBuilder(address("/actuator/health")).build();
            return client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    Look look() throws IOException {
        return Look.at(data);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// The postmaster; the program itself lives on.
    void killPostgres() throws IOException {
        var file = data.resolve("postgres/data/postmaster.pid");
        long postmaster = Long.parseLong(Files.readAllLines(file).getFirst());
        assertThat(ProcessHandle.of(postmaster).orElseThrow().destroyForcibly()).isTrue();
    }

    boolean alive() {
        return process.isAlive();
    }

    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(MINUTES * 60, SECONDS)).isTrue();
        return process.exitValue();
    }

    String lastWords() throws IOException {
        var words = Files.readString(log(data));
        return words.substring(Math.max(0, words.length() - 3_000));
    }

    private static Path log(Path data) {
        return data.resolve("program.log");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, SECONDS).join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

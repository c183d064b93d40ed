package org.gridwrit.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The real program in a process of its own, started the way an operator starts it.
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Process process;
    private final Path data;
    private final int port;
    private final Thread guard = new Thread(this::kill);
    private double readyAfter;

    private Program(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(guard);
    }

    static Program start(Path data, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        int port = freePort();
        var line = new ArrayList<String>();
        line.add(Root.path().resolve("gridwrit").toString());
        line.addAll(List.of(command));
        line.addAll(List.of("--data", data.toString(), "--port", "" + port));
        var log = data.resolve("bench.log");
        Files.writeString(log, "");
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long begun = System.nanoTime();
        var program = new Program(builder.start(), data, port);
        program.awaitHealth(begun);
        if (command[0].equals("demo")) program.awaitWord(Demo.PASSWORD);
        return program;
    }

    /// Runs a command to its end.
    ///
    /// @return seconds
    static double once(Path data, String... command) throws IOException, InterruptedException {
        var line = new ArrayList<String>();
        line.add(Root.path().resolve("gridwrit").toString());
        line.addAll(List.of(command));
        line.addAll(List.of("--data", data.toString()));
        var log = data.resolve("command.log");
        long begun = System.nanoTime();
        var process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        if (code != 0)
            throw new IOException(String.join(" ", line) + " ended with " + code + ":\n" + Files.readString(log));
        return (System.nanoTime() - begun) / 1e9;
    }

    private void awaitHealth(long begun) throws IOException, InterruptedException {
        while (System.nanoTime() - begun < PATIENCE.toNanos()) {
            if (healthy()) {
                readyAfter = (System.nanoTime() - begun) / 1e9;
                return;
            }
            if (!process.isAlive()) break;
            Thread.sleep(10);
        }
        close();
        throw new IOException("The program did not become ready; its last words: " + lastWords());
    }

    /// The demonstration makes its data after it has become ready, and says so when it has.
    private void awaitWord(String word) throws IOException, InterruptedException {
        while (!Files.readString(data.resolve("bench.log")).contains(word)) {
            if (!process.isAlive()) throw new IOException("The program ended; its last words: " + lastWords());
            Thread.sleep(100);
        }
    }

    private boolean healthy() {
        try (var wire = new Wire(port)) {
            return wire.send(Wire.get("/actuator/health", "")) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String lastWords() throws IOException {
        var words = Files.readString(data.resolve("bench.log"));
        return words.substring(Math.max(0, words.length() - 2_000));
    }

    int port() {
        return port;
    }

    /// Seconds from the start of the process to UP.
    double readyAfter() {
        return readyAfter;
    }

    Database database() throws IOException {
        return Database.of(data);
    }

    /// Resident memory of the Java process alone, in MB.
    double residentMegabytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + java().pid() + "/status"))) {
            return lines.filter(it -> it.startsWith("VmRSS"))
                            .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        }
    }

    /// What the Java process has used so far; unlike time, it hardly depends on what else the machine is doing.
    double processorSeconds() throws IOException {
        return java().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private ProcessHandle java() throws IOException {
        return tree().filter(it -> it.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow(() -> new IOException("no Java process"));
    }

    private Stream<ProcessHandle> tree() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    /// Whatever the program does by itself waits, and holds no lock, until this is closed.
    Still still() throws IOException, SQLException {
        signal("STOP");
        try (var connection = database().connectAsSuperuser()) {
            Sql.number(
                    connection,
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'gridwrit'");
        }
        return () -> signal("CONT");
    }

    interface Still extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    private void signal(String signal) throws IOException {
        new ProcessBuilder("kill", "-" + signal, "" + java().pid())
                .start()
                .onExit()
                .join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) kill();
            Runtime.getRuntime().removeShutdownHook(guard);
        } catch (InterruptedException stopped) {
            kill();
            Thread.currentThread().interrupt();
        } catch (IllegalStateException alreadyEnding) {
            kill();
        }
    }

    /// As the power fails: nobody is told.
    void crash() {
        kill();
        process.onExit().join();
    }

    private void kill() {
        tree().forEach(ProcessHandle::destroyForcibly);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package org.gridwrit.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.crypto.bcrypt.BCrypt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What a sign-in costs, how many there can be in a second, and what a flood of them does to memory and to everybody
/// else.
@Command(name = "signin", description = "Sign-ins over HTTP, alone and as a flood, against one bcrypt of cost 12.")
final class SigninPart extends Part {
    private static final int LOGINS = 500;
    private static final int FLOOD = 250;
    private static final int BCRYPT_COST = 12;

    @Option(names = "--seconds", defaultValue = "15", description = "Of each measurement (default ${DEFAULT-VALUE}).")
    int seconds;

    SigninPart() {
        super("signin");
    }

    @Override
    Figures measure(Path data) throws IOException, InterruptedException {
        try (var program = Program.start(data, Map.of(), "demo");
                var connection = program.database().connect()) {
            Machine.postgres(program.database().version());
            Sql.run(connection, "sign-ins.sql", Map.of("logins", LOGINS));
            return new Run(program).figures();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private final class Run {
        private final Program program;
        private final Visitor stranger;
        private final AtomicInteger next = new AtomicInteger();

        Run(Program program) throws IOException {
            this.program = program;
            stranger = Visitor.stranger(program.port());
        }

        Figures figures() throws IOException, InterruptedException {
            signIns(8);
            var figures = new Figures();
            for (int connections : new int[] {1, 8}) {
                double before = program.processorSeconds();
                var outcome = signIns(connections);
                var name = "sign-ins, " + connections + (connections == 1 ? " connection" : " connections");
                figures.with(name, outcome.perSecond(), "1/s")
                        .with(name + ", p50", outcome.milliseconds(50), "ms")
                        .with(name + ", p95", outcome.milliseconds(95), "ms")
                        .with(
                                name + ", processor time of one",
                                (program.processorSeconds() - before)
                                        * 1000
                                        / outcome.times().getTotalCount(),
                                "ms");
            }
            double rest = answers(8).perSecond();
            double bcrypt = bcrypt();
            double one = figures.value("sign-ins, 1 connection, processor time of one");
            figures.with("bcrypt, cost 12, one", bcrypt, "ms")
                    .with("processor time of a sign-in / bcrypt", one / bcrypt, "")
                    .with("answers that touch nothing, 8 connections", rest, "1/s")
                    .with("sign-ins / answers, 8 connections", figures.value("sign-ins, 8 connections") / rest, "");
            return flood(figures);
        }

        /// Others ask for something small meanwhile: they must not wait behind passwords.
        private Figures flood(Figures figures) throws IOException, InterruptedException {
            double before = program.residentMegabytes();
            try (var beside = Executors.newSingleThreadExecutor()) {
                var others = beside.submit(() -> answers(1));
                var outcome = signIns(FLOOD);
                var waited = others.get();
                return figures.with("flood of 250 connections, signed in", outcome.perSecond(), "1/s")
                        .with("flood, told to come again", (double) outcome.refused() / seconds, "1/s")
                        .with("flood, p95 of those signed in", outcome.milliseconds(95), "ms")
                        .with("flood, an answer that touches nothing, p95", waited.milliseconds(95), "ms")
                        .with("resident memory before the flood", before, "MB")
                        .with("resident memory after the flood", program.residentMegabytes(), "MB");
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }

        private Load.Outcome answers(int connections) throws IOException, InterruptedException {
            return new Load(program.port(), next, _ -> Wire.get("/actuator/health/liveness", ""))
                    .run(connections, Duration.ofSeconds(seconds));
        }

        private Load.Outcome signIns(int connections) throws IOException, InterruptedException {
            return new Load(program.port(), next, n -> signIn("signin-" + n % LOGINS), (_, answer) -> isIn(answer))
                    .run(connections, Duration.ofSeconds(seconds));
        }

        /// Whoever is told to come again does so in a moment.
        private static boolean isIn(Wire answer) throws IOException, InterruptedException {
            var to = answer.header("location");
            if (to.endsWith("/sign-in?busy")) {
                Thread.sleep(200);
                return false;
            }
            if (to.isEmpty() || to.contains("/sign-in")) {
                throw new IOException("a sign-in led to " + to + ": " + answer.text());
            }
            return true;
        }

        private byte[] signIn(String login) {
            var form = "login=" + login + "&password=" + Visitor.encoded(Demo.PASSWORD);
            return Wire.request(
                    "POST",
                    "/sign-in",
                    stranger.headers() + "Content-Type: application/x-www-form-urlencoded\r\n",
                    form.getBytes(UTF_8));
        }
    }

    /// The median of five, in milliseconds.
    private static double bcrypt() {
        var times = new double[5];
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            BCrypt.hashpw(Demo.PASSWORD, BCrypt.gensalt(BCRYPT_COST));
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}

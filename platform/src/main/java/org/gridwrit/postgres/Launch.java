package org.gridwrit.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// One start of the server, step by step. What was taken so far is given back when a step fails.
final class Launch {
    private static final int ATTEMPTS = 3;
    private static final int PAUSE = 20;
    private static final long RECOVERY_TAKES_AT_MOST = 300_000;

    private final Place place;
    private final ServerSettings settings;
    private final Deque<Step> taken = new ArrayDeque<>();

    Launch(Place place, ServerSettings settings) {
        this.place = place;
        this.settings = settings;
    }

    EmbeddedPostgres run() {
        try {
            var lock = DataLock.take(place);
            taken.push(lock::close);
            return started();
        } catch (IOException failed) {
            giveBack();
            throw Failures.of(failed, place.directory());
        } catch (SQLException failed) {
            giveBack();
            throw Failures.ofLog(place.directory(), failed.getMessage() + "\n" + Server.endOfLog(place));
        } catch (InterruptedException stopped) {
            giveBack();
            throw Failures.interrupted(stopped, place.directory());
        } catch (EmbeddedPostgresFailure failure) {
            giveBack();
            throw failure;
        }
    }

    private EmbeddedPostgres started() throws IOException, InterruptedException, SQLException {
        new Running(ProcessHandle.current().pid(), 0).writeTo(place);
        taken.push(() -> Files.deleteIfExists(place.running()));
        Failures.mustHaveSpace(place);
        var account = Account.forFilesOf(place);
        place.makeHome(account);
        var binaries = Binaries.unpacked(account, place);
        new Orphans(place).stop();
        var credentials = Credentials.of(place);
        new Cluster(place, account, binaries).mustExist(credentials);

        var store = listening(account, binaries, credentials);
        store.mustHaveDatabase();
        new Running(ProcessHandle.current().pid(), store.port()).writeTo(place);
        return new EmbeddedPostgres(store.port(), credentials, this::giveBack);
    }

    /// Between choosing a free port and opening it someone else may take it: then the next one.
    private ServerStore listening(Account account, Binaries binaries, Credentials credentials)
            throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            var server = new Server(place, account.command(command(binaries, port)));
            var store = new ServerStore(port, credentials);
            server.start();
            taken.push(server::stop);
            if (answers(server, store)) {
                server.trust();
                return store;
            }
            taken.pop().run();
            var log = Server.endOfLog(place);
            if (attempt == ATTEMPTS || !log.contains("could not bind")) {
                throw Failures.ofLog(place.directory(), log);
            }
        }
    }

    private List<String> command(Binaries binaries, int port) {
        var command = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", place.data().toString()));
        command.addAll(settings.arguments(port));
        return command;
    }

    private boolean answers(Server server, ServerStore store) throws InterruptedException {
        for (var waited = 0L; server.alive() && waited < RECOVERY_TAKES_AT_MOST; waited += PAUSE) {
            var directory = store.dataDirectory();
            if (directory.isPresent()) {
                return directory.get().equals(place.data());
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private synchronized void giveBack() {
        while (!taken.isEmpty()) {
            try {
                taken.pop().run();
            } catch (IOException alreadyGone) {
                // The rest is still to be given back.
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private interface Step {
        void run() throws IOException, InterruptedException;
    }
}

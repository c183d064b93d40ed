package org.gridwrit.postgres;

import java.io.IOException;

/// Signals by name. Java itself can only send TERM, which PostgreSQL takes as "when everybody has left", and KILL.
final class Signals {
    static void send(String signal, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -\"$1\" \"$2\"", "sh", signal, "" + pid)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private Signals() {}
}

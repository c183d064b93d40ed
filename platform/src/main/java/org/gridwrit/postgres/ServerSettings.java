package org.gridwrit.postgres;

import java.util.ArrayList;
import java.util.List;

/// What the server is told on its command line. There is no way to reach the volatile settings from outside the
/// package.
record ServerSettings(boolean durable, int maxConnections) {
    static ServerSettings safe() {
        return new ServerSettings(true, 100);
    }

    /// Loses data when the power fails: for tests that throw their data away anyway.
    static ServerSettings forgetful() {
        return new ServerSettings(false, 400);
    }

    List<String> arguments(int port) {
        var onOff = durable ? "on" : "off";
        var settings = List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=" + maxConnections,
                "shared_buffers=192MB",
                "work_mem=8MB",
                "maintenance_work_mem=64MB",
                "max_wal_size=2GB",
                "wal_compression=on",
                "fsync=" + onOff,
                "full_page_writes=" + onOff,
                "synchronous_commit=" + onOff,
                "password_encryption=scram-sha-256",
                "random_page_cost=1.1",
                "jit=off",
                "lc_messages=C",
                "log_destination=stderr",
                "logging_collector=off",
                "log_line_prefix=%m [%p] ",
                // A statement that failed and the row it failed on are about somebody; the program logs them masked.
                "log_min_messages=log",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic",
                "log_checkpoints=off");
        var arguments = new ArrayList<String>();
        for (var setting : settings) {
            arguments.add("-c");
            arguments.add(setting);
        }
        return arguments;
    }
}

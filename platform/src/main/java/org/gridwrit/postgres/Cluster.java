package org.gridwrit.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The database files: made once, and then only opened by the version of PostgreSQL that made them.
record Cluster(Place place, Account account, Binaries binaries) {

    void mustExist(Credentials credentials) throws IOException, InterruptedException {
        if (place.hasData()) {
            mustBeOfOurVersion();
        } else {
            make(credentials);
        }
    }

    private void mustBeOfOurVersion() throws IOException {
        var version = Files.readString(place.data().resolve("PG_VERSION")).strip();
        var major = Integer.parseInt(version);
        if (major > Binaries.MAJOR) {
            throw new EmbeddedPostgresFailure("database.newer", place.directory(), version, "" + Binaries.MAJOR);
        }
        if (major < Binaries.MAJOR) {
            throw new EmbeddedPostgresFailure("database.older", place.directory(), version, "" + Binaries.MAJOR);
        }
    }

    /// In a directory of its own first: a cluster that was cut off while being made is never mistaken for one.
    private void make(Credentials credentials) throws IOException, InterruptedException {
        var half = place.data().resolveSibling("data.new");
        var secret = place.data().resolveSibling("password.new");
        Folders.delete(half);
        Permissions.writeSecret(secret, credentials.superuserPassword());
        account.own(secret);
        try {
            initialize(half, secret);
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(half, place.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// The character classes come from the system's C.UTF-8: with plain C, pg_trgm takes every Chinese character for
    /// punctuation.
    private void initialize(Path half, Path secret) throws IOException, InterruptedException {
        var command = List.of(
                binaries.program("initdb"),
                "--pgdata=" + half,
                "--username=" + Credentials.SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
        var process = Server.prepared(account.command(command), place).start();
        if (process.waitFor() != 0) {
            throw Failures.ofLog(place.directory(), Server.endOfLog(place));
        }
    }
}

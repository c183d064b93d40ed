package org.gridwrit.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Turns what the operating system said into one of the failures a person can act on.
final class Failures {
    /// A fresh cluster takes 40 MB, the first write-ahead segment 16 MB, the binaries 60 MB, Guangxi's reference data
    /// 60 MB.
    static final long MEGABYTES_NEEDED = 300;
    /// What is there already only needs room to replay its log and to go on for a while.
    static final long MEGABYTES_TO_GO_ON = 64;

    static EmbeddedPostgresFailure of(IOException cause, Path where) {
        if (cause instanceof AccessDeniedException) {
            return new EmbeddedPostgresFailure(cause, "database.not-permitted", where);
        }
        if (String.valueOf(cause.getMessage()).contains("No space left")) {
            return noSpace(where, 0, MEGABYTES_TO_GO_ON);
        }
        return new EmbeddedPostgresFailure(cause, "database.start-failed", where, String.valueOf(cause.getMessage()));
    }

    static EmbeddedPostgresFailure ofLog(Path where, String log) {
        if (log.contains("No space left on device")) {
            return noSpace(where, 0, MEGABYTES_TO_GO_ON);
        }
        return new EmbeddedPostgresFailure("database.start-failed", where, log);
    }

    static void mustHaveSpace(Place place) throws IOException {
        var needed = place.hasData() ? MEGABYTES_TO_GO_ON : MEGABYTES_NEEDED;
        var where = place.hasData() ? place.data() : place.directory();
        var megabytes = Files.getFileStore(where).getUsableSpace() >> 20;
        if (megabytes < needed) throw noSpace(where, megabytes, needed);
    }

    static EmbeddedPostgresFailure interrupted(InterruptedException cause, Path where) {
        Thread.currentThread().interrupt();
        return new EmbeddedPostgresFailure(cause, "database.start-failed", where, "interrupted");
    }

    private static EmbeddedPostgresFailure noSpace(Path where, long megabytes, long needed) {
        return new EmbeddedPostgresFailure("database.no-space", where, megabytes, needed);
    }

    private Failures() {}
}

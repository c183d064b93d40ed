package org.gridwrit.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Server processes that outlived the program. A process is one of ours when it works in our data directory, whatever
/// it calls itself.
record Orphans(Place place) {
    private static final int PAUSE = 50;
    private static final int GENTLE = 5_000;
    private static final int FIRM = 10_000;
    private static final int HARD = 15_000;

    /// Afterwards nothing works on the files, so a `postmaster.pid` that is still there is a leftover. While anything
    /// lives the file stays: it is
    /// what keeps a second server away.
    void stop() throws IOException, InterruptedException {
        var signal = "none";
        for (var waited = 0; !left().isEmpty(); waited += PAUSE) {
            var due = waited < GENTLE ? "INT" : waited < FIRM ? "QUIT" : "KILL";
            if (!due.equals(signal)) {
                signal = due;
                for (var pid : left()) {
                    Signals.send(due, pid);
                }
            }
            if (waited > HARD) {
                throw new EmbeddedPostgresFailure(EmbeddedPostgresFailure.IN_USE, place.directory(), left().getFirst());
            }
            Thread.sleep(PAUSE);
        }
        Files.deleteIfExists(place.data().resolve("postmaster.pid"));
    }

    private List<Long> left() throws IOException {
        var data = place.data();
        try (var processes = Files.list(Path.of("/proc"))) {
            return processes
                    .map(it -> it.getFileName().toString())
                    .filter(it -> it.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .filter(pid -> worksIn(data, pid))
                    .toList();
        }
    }

    /// In a container without the right to look into other accounts' processes the working directory is hidden; the
    /// command line is not.
    private static boolean worksIn(Path data, long pid) {
        var process = Path.of("/proc", "" + pid);
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data);
        } catch (IOException hidden) {
            return commandLine(process)
                    .anyMatch(argument -> argument.equals("--pgdata=" + data) || argument.equals(data.toString()));
        }
    }

    private static Stream<String> commandLine(Path process) {
        try {
            return Stream.of(Files.readString(process.resolve("cmdline")).split("\0", -1));
        } catch (IOException gone) {
            return Stream.empty();
        }
    }
}

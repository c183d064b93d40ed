package org.gridwrit.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Under which account the server runs. PostgreSQL refuses root; an ordinary user simply runs it as himself.
record Account(int uid, int gid, boolean dropped) {

    static boolean programIsRoot() {
        return ownerOf(Path.of("/proc/self"), "uid") == 0;
    }

    /// Files that are there already decide; new ones belong to the account `gridwrit` if the machine has one, else to
    /// `nobody`.
    static Account forFilesOf(Place place) {
        if (!programIsRoot()) {
            return new Account(0, 0, false);
        }
        if (program("setpriv").isEmpty()) {
            throw new EmbeddedPostgresFailure("database.needs-setpriv", place.directory());
        }
        if (place.hasData()) {
            return new Account(ownerOf(place.data(), "uid"), ownerOf(place.data(), "gid"), true);
        }
        return named("gridwrit").or(() -> named("nobody")).orElseGet(() -> new Account(65534, 65534, true));
    }

    /// The command as this account runs it: its own session, so that Ctrl-C reaches the program alone, and stopped by
    /// the kernel when the
    /// thread that started it is gone.
    List<String> command(List<String> command) {
        var whole = new ArrayList<String>();
        program("setsid").ifPresent(whole::add);
        program("setpriv").ifPresent(setpriv -> {
            whole.add(setpriv);
            whole.addAll(identity());
            whole.addAll(List.of("--pdeathsig", "INT"));
        });
        whole.addAll(command);
        return whole;
    }

    boolean reaches(Path directory) {
        var whole = new ArrayList<String>();
        whole.add(program("setpriv").orElseThrow());
        whole.addAll(identity());
        whole.addAll(List.of("sh", "-c", "cd -- \"$1\"", "sh", directory.toString()));
        try {
            return new ProcessBuilder(whole)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException unusable) {
            throw Failures.of(unusable, directory);
        } catch (InterruptedException stopped) {
            throw Failures.interrupted(stopped, directory);
        }
    }

    void own(Path path) throws IOException {
        if (dropped) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
    }

    private List<String> identity() {
        return dropped ? List.of("--reuid", "" + uid, "--regid", "" + gid, "--clear-groups") : List.of();
    }

    private static Optional<Account> named(String name) {
        try (var lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines.map(line -> line.split(":", -1))
                    .filter(fields -> fields.length > 3 && fields[0].equals(name))
                    .map(fields -> new Account(Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), true))
                    .findFirst();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static int ownerOf(Path path, String kind) {
        try {
            return (Integer) Files.getAttribute(path, "unix:" + kind);
        } catch (IOException refused) {
            throw Failures.of(refused, path);
        }
    }

    static Optional<String> program(String name) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        for (var folder : path.split(File.pathSeparator, -1)) {
            var candidate = Path.of(folder, name);
            if (Files.isExecutable(candidate)) {
                return Optional.of(candidate.toString());
            }
        }
        return Optional.empty();
    }
}

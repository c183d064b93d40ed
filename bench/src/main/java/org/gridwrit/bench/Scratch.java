package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A data directory that is thrown away, on the disk of the project rather than in memory.
final class Scratch {
    private Scratch() {}

    static Path make() throws IOException {
        var folder = Root.path().resolve("bench/target/scratch");
        Files.createDirectories(folder);
        return Files.createTempDirectory(folder, "data-");
    }

    static void remove(Path place) throws IOException {
        var server = place.resolve("postgres");
        if (Files.exists(server))
            delete(server.toRealPath()); // which may lie elsewhere, for an account that may not enter here
        delete(place);
    }

    private static void delete(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}

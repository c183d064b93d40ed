package org.gridwrit.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridwrit.demo.DemoData;
import org.gridwrit.postgres.EmbeddedPostgres;

/// The data directory of a demonstration. It says so of itself: people with a known password must never be made in the
/// data of a court, nor may a court's data be taken for something to be thrown away.
record DemoFolder(Path data) {
    private static final String MARK = "demonstration";

    /// @throws CannotRun `demo.real` when `serve` has made what lies there
    void mustNotBeReal() {
        if (Files.exists(data.resolve("credentials.properties")) && !isMarked()) throw new CannotRun("demo.real", data);
    }

    boolean isMarked() {
        return Files.exists(data.resolve(MARK)) || Files.isDirectory(samples());
    }

    /// Written before anything is made, so that what was cut off is known for what it is.
    void mark() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve(MARK), "");
    }

    /// Deletes what the program has made there and nothing else. The mark goes last: what was cut off can be begun
    /// again.
    void reset() throws IOException {
        EmbeddedPostgres.delete(data);
        Files.deleteIfExists(data.resolve("master.key"));
        for (var sample : DemoData.SAMPLES) Files.deleteIfExists(samples().resolve(sample));
        if (isEmpty(samples())) Files.delete(samples());
        Files.deleteIfExists(data.resolve(MARK));
    }

    private Path samples() {
        return data.resolve("samples");
    }

    private static boolean isEmpty(Path folder) {
        var files = folder.toFile().list();
        return files != null && files.length == 0;
    }
}

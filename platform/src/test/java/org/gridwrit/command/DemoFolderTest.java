package org.gridwrit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.command.ServeCommandTest.said;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
    @TempDir
    Path data;

    DemoFolder folder;

    @BeforeEach
    void aDemonstrationWasHere() throws IOException {
        folder = new DemoFolder(data);
        folder.mark();
        for (var file : List.of(
                "credentials.properties",
                "running.properties",
                "master.key",
                "postgres/data/PG_VERSION",
                "samples/docket-sample-1481.xlsx",
                "samples/docket-sample-1423.csv")) {
            Files.createDirectories(data.resolve(file).getParent());
            Files.writeString(data.resolve(file), "old");
        }
    }

    @Test
    void aResetLeavesNothingOfTheOldData() throws IOException {
        folder.reset();

        assertThat(files()).containsExactly("lock");
        assertThat(Files.size(data.resolve("lock"))).isZero();
    }

    @Test
    void aResetLeavesWhatIsNotOurs() throws IOException {
        Files.writeString(data.resolve("samples/my docket.xlsx"), "mine");
        Files.writeString(data.resolve("notes.txt"), "mine");

        folder.reset();

        assertThat(files()).containsExactlyInAnyOrder("lock", "notes.txt", "samples", "samples/my docket.xlsx");
    }

    @Test
    void realDataIsNeitherShownNorDeletedByADemonstration() throws IOException {
        folder.reset();
        for (var real : List.of("credentials.properties", "master.key")) {
            Files.writeString(data.resolve(real), "real");
        }

        for (var options : List.of(List.of("--reset"), List.<String>of())) {
            assertThat(said(Stream.concat(Stream.of("demo", "--port", "0", "--data", "" + data), options.stream())
                            .toArray(String[]::new)))
                    .contains("正式数据", "holds real data made by serve");
        }
        assertThat(files()).containsExactlyInAnyOrder("lock", "credentials.properties", "master.key");
    }

    @Test
    void aTakenPortLeavesTheDataAlone() throws IOException {
        try (var taken = new ServerSocket(0)) {
            said("demo", "--reset", "--port", "" + taken.getLocalPort(), "--data", data.toString());
        }
        assertThat(files()).contains("master.key", "postgres/data/PG_VERSION");
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(it -> !it.equals(data))
                    .map(it -> data.relativize(it).toString())
                    .toList();
        }
    }
}

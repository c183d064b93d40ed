package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.gridwrit.GridWrit;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LostKeyTest {
    @TempDir
    Path folder;

    @AfterEach
    void leaveNothingBehind() {
        EmbeddedPostgres.delete(folder.resolve("data"));
    }

    @Test
    void aLostKeyIsSaidInTwoLanguagesAndWithoutATrace() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        assertThat(run("keys", "status")).doesNotContain("已用第");
        Files.move(folder.resolve("data/master.key"), folder.resolve("safe.key"));
        assertThat(run("keys", "status"))
                .contains("数据库已用第 1 版主密钥密封", "missing in " + folder.resolve("data/master.key"))
                .doesNotContain("Exception");
        Files.move(folder.resolve("safe.key"), folder.resolve("data/master.key"));
        assertThat(run("keys", "status")).doesNotContain("missing");
    }

    private String run(String... words) {
        var said = new ByteArrayOutputStream();
        var data = folder.resolve("data").toString();
        CommandLineTool.execute(GridWrit.class, new PrintStream(said, true, UTF_8), words[0], words[1], "--data", data);
        return said.toString(UTF_8);
    }
}

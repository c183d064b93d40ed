package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.gridwrit.GridWrit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    Path folder;

    @Test
    void aTakenPortIsToldBeforeAnythingIsStarted() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var data = folder.resolve("data");

            assertThat(said("serve", "--port", "" + taken.getLocalPort(), "--data", data.toString()))
                    .contains("端口 " + taken.getLocalPort(), "--port 18080");

            assertThat(data).doesNotExist();
        }
    }

    @Test
    void aNumberThatIsNoPortIsRefused() {
        assertThat(said("serve", "--port", "70000")).contains("70000 不是端口号");
    }

    static String said(String... arguments) {
        var screen = new ByteArrayOutputStream();
        assertThat(CommandLineTool.execute(GridWrit.class, new PrintStream(screen, true, UTF_8), arguments))
                .isEqualTo(1);
        return screen.toString(UTF_8);
    }
}

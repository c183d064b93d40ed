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

    @Test
    void withoutASecondFactorNothingIsServed() {
        System.setProperty("gridwrit.second-factor", "offered");
        try {
            var data = folder.resolve("data");
            assertThat(said("serve", "--port", "0", "--data", data.toString())).contains("必须是 required");
            assertThat(data).doesNotExist();
        } finally {
            System.clearProperty("gridwrit.second-factor");
        }
    }

    @Test
    void whatIsTypedWronglyIsNamedInBothLanguages() {
        assertThat(said("serve", "--port", "eighty")).contains("eighty 不是端口号", "eighty is not a port");
        assertThat(saidOnTyping("serve", "--prot", "80")).contains("没有这个选项或参数：--prot", "no such option");
        assertThat(saidOnTyping("demo", "--scale", "moon"))
                .contains("--scale 的值“moon”不正确，应为 county|city|region", "it takes county|city|region");
        assertThat(saidOnTyping("import", "docket.csv")).contains("缺少：--court", "Missing: --court");
    }

    static String saidOnTyping(String... arguments) {
        return said(2, arguments);
    }

    static String said(String... arguments) {
        return said(1, arguments);
    }

    private static String said(int status, String... arguments) {
        var screen = new ByteArrayOutputStream();
        assertThat(CommandLineTool.execute(GridWrit.class, new PrintStream(screen, true, UTF_8), arguments))
                .isEqualTo(status);
        return screen.toString(UTF_8);
    }
}

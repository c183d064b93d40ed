package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridwrit.GridWrit;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole way from the command line to the database and back.
@Tag("slow")
class ImportCommandTest {
    private static final String COLUMNS = "案号,立案日期,承办法官,执行标的额,申请执行人,被执行人,住址,协助事项\n";

    @TempDir
    Path folder;

    @AfterEach
    void leaveNothingBehind() {
        EmbeddedPostgres.delete(data());
    }

    @Test
    void aSecondImportOfTheSameFileImportsNothingAndEveryRejectSaysWhy() throws IOException {
        var docket = Files.writeString(folder.resolve("docket.csv"), COLUMNS + """
                （2026）桂1481执901号,2026-03-02,韦法官,12000,甲公司,李某,凭祥市凭祥镇连全村3组,查人
                （2026）桂1481执902号,2026-03-02,韦法官,一万元整,甲公司,农某,凭祥市凭祥镇连全村4组,查人
                """);

        var first = imported(docket);
        assertThat(first.path("imported").asInt()).isEqualTo(1);
        assertThat(first.path("rejected").asInt()).isEqualTo(1);
        assertThat(first.path("rejects").path(0).path("row").asInt()).isEqualTo(3);
        assertThat(first.path("rejects").path(0).path("zh").asString()).contains("执行标的额");

        var second = imported(docket);
        assertThat(second.path("imported").asInt()).isZero();
        assertThat(second.path("unchanged").asInt()).isEqualTo(1);
    }

    private JsonNode imported(Path docket) {
        var terminal = System.out;
        var answer = new ByteArrayOutputStream();
        System.setOut(new PrintStream(answer, true, UTF_8));
        try {
            assertThat(CommandLineTool.execute(
                            GridWrit.class,
                            "import",
                            docket.toString(),
                            "--court",
                            "桂1481",
                            "--json",
                            "--data",
                            data().toString()))
                    .isZero();
        } finally {
            System.setOut(terminal);
        }
        return JsonMapper.shared().readTree(answer.toByteArray());
    }

    private Path data() {
        return folder.resolve("data");
    }
}

package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.gridwrit.GridWrit;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
@DisplayName("在命令行核验审计链")
class AuditCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void letTheServersAccountIn() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @AfterEach
    void leaveNothingBehind() {
        EmbeddedPostgres.delete(data());
    }

    @Test
    @DisplayName("完好的审计链通过核验；改动一条后指出是哪一条；删去末尾后由另存的检查点发现")
    void theTrailIsProvedAndWhatWasDoneToItIsSaid() throws Exception {
        var docket = Files.writeString(folder.resolve("docket.csv"), """
                案号,立案日期,承办法官,执行标的额,申请执行人,被执行人,住址,协助事项
                （2026）桂1481执901号,2026-03-02,韦法官,12000,甲公司,李某,凭祥市凭祥镇连全村3组,查人
                """);
        assertThat(run("import", docket.toString(), "--court", "桂1481").status).isZero();

        var whole = run("audit", "verify", "--json");
        assertThat(whole.status).isZero();
        assertThat(whole.json().path("holds").asBoolean()).isTrue();
        assertThat(whole.json().path("entries").asLong()).isGreaterThan(2);

        var kept = folder.resolve("checkpoints.jsonl");
        assertThat(run("audit", "checkpoints", "--out", kept.toString()).status).isZero();
        assertThat(Files.readAllLines(kept)).isNotEmpty().allMatch(it -> it.contains("\"signature\""));

        spoil("update audit.entry set actor_name = '黄' where action = 'docket.upload'");
        var altered = run("audit", "verify", "--city", "451400");
        assertThat(altered.status).isEqualTo(1);
        assertThat(altered.said).contains("城市 451400：有问题").containsPattern("链节 1 第 \\d+ 条.*内容被改过");

        spoil("delete from audit.checkpoint", "delete from audit.link", "delete from audit.entry");
        assertThat(run("audit", "verify", "--json").status).isZero();
        var cut = run("audit", "verify", "--checkpoints", kept.toString());
        assertThat(cut.status).isEqualTo(1);
        assertThat(cut.said).contains("链的末尾被截断");
    }

    /// As the owner of the tables, who takes the walls down first: the program's role may change no line of the trail.
    private void spoil(String... statements) throws Exception {
        try (var postgres = EmbeddedPostgres.join(data());
                var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.owner(), postgres.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("set app.migration = 'on'");
            for (var sql : statements) statement.executeUpdate(sql);
        }
    }

    private record Ran(int status, String said) {
        JsonNode json() {
            return JsonMapper.shared().readTree(said);
        }
    }

    private Ran run(String... words) {
        var terminal = System.out;
        var answer = new ByteArrayOutputStream();
        System.setOut(new PrintStream(answer, true, UTF_8));
        try {
            var line = java.util.stream.Stream.concat(
                            java.util.Arrays.stream(words), java.util.stream.Stream.of("--data", data().toString()))
                    .toArray(String[]::new);
            return new Ran(CommandLineTool.execute(GridWrit.class, line), answer.toString(UTF_8));
        } finally {
            System.setOut(terminal);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }
}

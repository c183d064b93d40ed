package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import org.gridwrit.GridWrit;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.gridwrit.testing.RawFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever carries the database's files away without the key, its write-ahead log too, reads no number in them.
@Tag("slow")
class RawFilesTest {
    private static final List<String> NUMBERS =
            List.of("452122198003151232", "11010519491231002X", "91451481MA5KABCD08", "13877100123", "0771-5561234");

    @TempDir
    Path folder;

    @AfterEach
    void leaveNothingBehind() {
        EmbeddedPostgres.delete(folder.resolve("data"));
    }

    @Test
    @DisplayName("数据库文件和预写日志里找不到证件号码和电话")
    void noNumberStandsInTheFilesOfTheDatabase() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        var docket = Files.writeString(folder.resolve("docket.csv"), """
                案号,立案日期,承办法官,执行标的额,申请执行人,申请执行人证件号码,被执行人,证件号码,电话,住址,协助事项
                （2026）桂1481执901号,2026-03-02,韦法官,12000,甲公司,,陆探微,11010519491231002X,13877100123,凭祥市凭祥镇连全村3组,查人
                （2026）桂1481执902号,2026-03-02,韦法官,一万元整,甲公司,91451481MA5KABCD08,农某,452122198003151232,0771-5561234,凭祥市凭祥镇连全村4组,查人
                """);
        var said = new ByteArrayOutputStream();
        CommandLineTool.execute(
                GridWrit.class,
                new PrintStream(said, true, UTF_8),
                "import",
                docket.toString(),
                "--court",
                "桂1481",
                "--data",
                folder.resolve("data").toString());

        // The server has shut down: everything is in the files, and in the log as well.
        var files = folder.resolve("data");
        assertThat(holding(files, "陆探微"))
                .as("names may be searched for, and show that the search works")
                .anyMatch(it -> it.contains("/base/"))
                .anyMatch(it -> it.contains("/pg_wal/"));
        for (var number : NUMBERS) assertThat(holding(files, number)).as(number).isEmpty();
    }

    @Test
    @DisplayName("排序溢出的临时文件和数据库自己的错误日志里也找不到证件号码和电话")
    void noNumberStandsInTemporaryFilesNorInTheLogOfTheServer() throws Exception {
        noNumberStandsInTheFilesOfTheDatabase();
        try (var server = EmbeddedPostgres.start(folder.resolve("data"));
                var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select public.within('raw-files', '桂', '', '', '', '')");
            statement.execute("set local work_mem = '64kB'");
            statement.execute("""
                    declare spilled cursor for
                    select p.*, n from casefile.party p, generate_series(1, 20000) n order by md5(n::text), p.id_sealed
                    """);
            statement.execute("fetch 1 from spilled");
            var files = folder.resolve("data");
            assertThat(holding(files, "陆探微")).as("spilled").anyMatch(it -> it.contains("/pgsql_tmp"));
            for (var number : NUMBERS)
                assertThat(holding(files, number)).as(number).isEmpty();
            assertThatThrownBy(() -> statement.execute("""
                    insert into casefile.party (city_code, court_code, id, case_id, role, name, id_kind, address)
                    select city_code, court_code, id, null, role, '%s', id_kind, address from casefile.party limit 1
                    """.formatted(NUMBERS.getFirst())))
                    .as("refused before the row is written, which the write-ahead log would keep")
                    .hasMessageContaining("null value in column \"case_id\"");
            connection.rollback();
            assertThat(holding(files, NUMBERS.getFirst()))
                    .as("the server's log of errors")
                    .isEmpty();
        }
    }

    private static List<String> holding(Path files, String words) throws IOException {
        return RawFiles.holding(files, words).stream().map(Path::toString).toList();
    }
}

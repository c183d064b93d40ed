package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.gridwrit.GridWrit;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.gridwrit.testing.RawFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup brings everything back, tells nothing to whoever carries it away, and shows that it was altered.
@Tag("slow")
class BackupTest {
    @TempDir
    static Path folder;

    static Path backup;

    @BeforeAll
    static void backUp() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        var docket = Files.writeString(folder.resolve("docket.csv"), """
                案号,立案日期,承办法官,执行标的额,申请执行人,被执行人,证件号码,电话,住址,协助事项
                （2026）桂1481执901号,2026-03-02,韦法官,12000,甲公司,陆探微,11010519491231002X,13877100123,凭祥市凭祥镇连全村3组,查人
                """);
        run("import", docket.toString(), "--court", "桂1481", "--data", at("data"));
        backup = folder.resolve("all.backup");
        assertThat(run("backup", "--out", backup.toString(), "--data", at("data")))
                .contains("Backup complete");
    }

    @AfterAll
    static void leaveNothingBehind() {
        for (var data : List.of("data", "again", "other", "cut")) EmbeddedPostgres.delete(folder.resolve(data));
    }

    @Test
    @DisplayName("恢复后每张表的每一行都在，审计链完好")
    void everyRowComesBackAndTheTrailHolds() throws Exception {
        putKey("again");
        assertThat(run("restore", backup.toString(), "--data", at("again"))).contains("Restored");
        assertThat(run("audit", "verify", "--data", at("again"))).doesNotContain("有问题");

        var before = digests("data");
        var after = digests("again");
        // The line that tells of the restoration itself is new.
        for (var own : List.of("audit.entry", "audit.unsealed", "audit.link", "audit.checkpoint")) {
            before.remove(own);
            after.remove(own);
        }
        assertThat(before).containsKeys("casefile.party", "task.event", "seal.index_key", "division.division");
        assertThat(after).isEqualTo(before);
        assertThat(run("restore", backup.toString(), "--data", at("again"))).contains("holds a database already");
    }

    @Test
    @DisplayName("备份文件里找不到姓名、证件号码和电话")
    void theFileTellsNothing() throws IOException {
        for (var word : List.of("陆探微", "11010519491231002X", "13877100123", "凭祥", "casefile")) {
            assertThat(RawFiles.holding(backup, word)).as(word).isEmpty();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("没有主密钥、换了主密钥都打不开，也不留下半个数据库")
    void itOpensWithItsKeyOnly() throws IOException {
        assertThat(run("restore", backup.toString(), "--data", at("other"))).contains("No master key");
        putKey("other");
        var key = folder.resolve("other/master.key");
        var words = Files.readString(key).strip();
        char last = words.charAt(words.length() - 5);
        Files.writeString(
                key,
                words.substring(0, words.length() - 5)
                        + (last == '0' ? '1' : '0')
                        + words.substring(words.length() - 4));
        assertThat(run("restore", backup.toString(), "--data", at("other"))).contains("is not the key kept here");
        assertThat(folder.resolve("other/credentials.properties")).doesNotExist();
    }

    @Test
    @DisplayName("改动或截断的备份什么也不恢复")
    void whatWasAlteredRestoresNothing() throws IOException {
        var bytes = Files.readAllBytes(backup);
        var cut = Files.write(folder.resolve("cut.backup"), Arrays.copyOf(bytes, bytes.length - 40_000));
        putKey("cut");
        assertThat(run("restore", cut.toString(), "--data", at("cut"))).contains("nothing was restored");
        bytes[bytes.length / 2] ^= 1;
        var altered = Files.write(folder.resolve("altered.backup"), bytes);
        assertThat(run("restore", altered.toString(), "--data", at("cut"))).contains("nothing was restored");
        var none = Files.writeString(folder.resolve("none.backup"), "PK not a backup at all");
        assertThat(run("restore", none.toString(), "--data", at("cut"))).contains("no backup of GridWrit");
        assertThat(folder.resolve("cut/credentials.properties")).doesNotExist();
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    private static void putKey(String name) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.copy(
                folder.resolve("data/master.key"),
                folder.resolve(name).resolve("master.key"),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static TreeMap<String, String> digests(String name) throws SQLException {
        try (var server = EmbeddedPostgres.start(folder.resolve(name))) {
            return digests(server);
        }
    }

    /// What every table holds.
    static TreeMap<String, String> digests(EmbeddedPostgres server) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.owner(), server.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("set app.migration = 'on'");
            var tables = new TreeMap<String, String>();
            try (var row = statement.executeQuery("""
                    select schemaname || '.' || tablename, tablename from pg_tables
                     where schemaname not in ('pg_catalog', 'information_schema') and tablename !~ '^(spring_session|flyway)'
                    """)) {
                while (row.next()) tables.put(row.getString(1), row.getString(2));
            }
            for (var table : tables.keySet()) {
                try (var row = statement.executeQuery(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                                + " from " + table + " t")) {
                    row.next();
                    found.put(table, row.getString(1));
                }
            }
        }
        return found;
    }

    private static String run(String... words) {
        var said = new ByteArrayOutputStream();
        CommandLineTool.execute(GridWrit.class, new PrintStream(said, true, UTF_8), words);
        return said.toString(UTF_8);
    }
}

package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A PostgreSQL of one's own, named by `GRIDWRIT_DB_URL`, and somebody who goes on writing: two servers play it.
@Tag("slow")
class BackupElsewhereTest {
    @TempDir
    Path folder;

    EmbeddedPostgres theirs;
    EmbeddedPostgres another;

    @BeforeEach
    void twoServers() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        theirs = EmbeddedPostgres.start(folder.resolve("theirs"));
        another = EmbeddedPostgres.start(folder.resolve("another"));
    }

    @AfterEach
    void leaveNothingBehind() {
        theirs.close();
        another.close();
        for (var data : List.of("theirs", "another")) EmbeddedPostgres.delete(folder.resolve(data));
    }

    @Test
    @DisplayName("自备 PostgreSQL、不断写入时也能备份；恢复出来的是同一时刻的全部数据")
    void itIsTheSameMomentOfEveryTableAlsoOfADatabaseOfOnesOwnWhileSomebodyWrites() throws Exception {
        var docket = Files.writeString(folder.resolve("docket.csv"), """
                案号,立案日期,承办法官,执行标的额,申请执行人,被执行人,证件号码,电话,住址,协助事项
                （2026）桂1481执901号,2026-03-02,韦法官,12000,甲公司,陆探微,11010519491231002X,13877100123,凭祥市凭祥镇连全村3组,查人
                """);
        var here = folder.resolve("here");
        run(theirs, "import", docket.toString(), "--court", "桂1481", "--data", here.toString());
        var backup = folder.resolve("all.backup");
        var during = new AtomicBoolean(true);
        var writer = Thread.ofPlatform().start(() -> write(theirs, during));
        var said = run(theirs, "backup", "--out", backup.toString(), "--data", here.toString());
        during.set(false);
        writer.join();
        assertThat(said).contains("Backup complete");

        var there = Files.createDirectories(folder.resolve("there"));
        Files.copy(here.resolve("master.key"), there.resolve("master.key"), StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(run(another, "restore", backup.toString(), "--data", there.toString()))
                .contains("Restored");
        assertThat(there.resolve("credentials.properties"))
                .as("no server of our own")
                .doesNotExist();
        assertThat(run(another, "audit", "verify", "--data", there.toString())).doesNotContain("有问题");

        int entries = count(another, "audit.entry where action = 'load.write'");
        assertThat(entries)
                .as("begun before and gone on after the moment")
                .isPositive()
                .isLessThan(count(theirs, "audit.entry where action = 'load.write'"));
        assertThat(count(
                        another,
                        "audit.unsealed u join audit.entry e using (city_code, id) where action = 'load.write'"))
                .as("both tables at the same moment")
                .isEqualTo(entries);
        var before = BackupTest.digests(theirs);
        var after = BackupTest.digests(another);
        for (var grown : List.of("audit.entry", "audit.unsealed", "audit.link", "audit.checkpoint")) {
            before.remove(grown);
            after.remove(grown);
        }
        assertThat(after).isEqualTo(before);

        assertThat(run(another, "restore", backup.toString(), "--data", there.toString()))
                .as("what people have written to is never overwritten")
                .contains("holds data already");
        assertThat(count(another, "casefile.party where name = '陆探微'")).isEqualTo(1);
    }

    /// Each transaction writes to two tables, one after the other.
    private static void write(EmbeddedPostgres server, AtomicBoolean during) {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.owner(), server.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("set app.migration = 'on'");
            connection.setAutoCommit(false);
            while (during.get()) {
                statement.execute("""
                        insert into audit.entry
                          (city_code, id, actor_id, actor_name, actor_role, action, subject_id, detail)
                        values ('451400', gen_random_uuid(), gen_random_uuid(), '-', 'OFFICER', 'load.write', gen_random_uuid(), '')
                        """);
                statement.execute("""
                        insert into audit.unsealed (city_code, id)
                        select city_code, id from audit.entry e where action = 'load.write'
                           and not exists (select from audit.unsealed u where u.city_code = e.city_code and u.id = e.id)
                        """);
                connection.commit();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int count(EmbeddedPostgres server, String what) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.owner(), server.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("set app.migration = 'on'");
            try (var row = statement.executeQuery("select count(*) from " + what)) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /// A process of its own: what is in the environment cannot be set in this one.
    private String run(EmbeddedPostgres server, String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.gridwrit.GridWrit"));
        line.addAll(List.of(words));
        var said = folder.resolve("said");
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment()
                .putAll(Map.of(
                        "GRIDWRIT_DB_URL", server.jdbcUrl(),
                        "GRIDWRIT_DB_USER", server.user(),
                        "GRIDWRIT_DB_PASSWORD", server.password(),
                        "GRIDWRIT_DB_OWNER_USER", server.owner(),
                        "GRIDWRIT_DB_OWNER_PASSWORD", server.ownerPassword(),
                        "LC_ALL", "C.UTF-8"));
        assertThat(builder.start().waitFor(4, MINUTES)).isTrue();
        return Files.readString(said, UTF_8);
    }
}

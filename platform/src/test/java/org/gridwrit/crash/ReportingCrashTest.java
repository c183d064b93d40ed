package org.gridwrit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@DisplayName("反馈过程中断电：已答复的一条不少，重发的一条不多")
class ReportingCrashTest {
    private static final String REPORTS = "select id from task.report";
    private static final int KILLS = 3;

    @TempDir
    Path temporary;

    Path data;
    Random random;

    @BeforeEach
    void letTheServersAccountIn() throws Exception {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
        data = temporary.resolve("data");
        random = Seed.random();
    }

    /// What the demonstration had reported before.
    final List<UUID> played = new ArrayList<>();

    @AfterEach
    void leaveNothingBehind() {
        EmbeddedPostgres.delete(data);
    }

    @Test
    @DisplayName("程序被 kill -9")
    void noAcknowledgedReportIsLostAndNoneIsDoubledWhenTheProgramIsKilled() throws Exception {
        var victim = Victim.serving(data, "demo");
        try {
            played.addAll(stored(victim, REPORTS));
            var reporter = new Reporter(tasksOfLi(victim));
            for (int kill = 0; kill < KILLS; kill++) {
                reporter.begin(victim);
                reporter.awaitAnswers(1);
                Thread.sleep(random.nextInt(300, 2500));
                victim.kill();
                reporter.end();

                // `serve` would ask the phone for a key it does not have.
                victim = Victim.serving(data, "demo");
                allIsWell(victim, reporter);
            }
        } finally {
            victim.close();
        }
    }

    @Test
    @DisplayName("数据库被 kill -9，程序自行恢复")
    void noAcknowledgedReportIsLostAndNoneIsDoubledWhenPostgresIsKilled() throws Exception {
        try (var victim = Victim.serving(data, "demo")) {
            played.addAll(stored(victim, REPORTS));
            var reporter = new Reporter(tasksOfLi(victim));
            for (int kill = 0; kill < KILLS; kill++) {
                reporter.begin(victim);
                reporter.awaitAnswers(1);
                Thread.sleep(random.nextInt(300, 2500));
                victim.killPostgres();
                Thread.sleep(random.nextInt(100, 1500));
                reporter.end();

                victim.awaitHealth();
                allIsWell(victim, reporter);
            }
        }
    }

    private void allIsWell(Victim victim, Reporter reporter) throws Exception {
        assertThat(reporter.acknowledged()).isNotEmpty();
        assertThat(stored(victim, REPORTS)).containsAll(reporter.acknowledged());

        reporter.resendAll(victim);

        assertThat(reporter.acknowledged()).containsExactlyInAnyOrderElementsOf(reporter.sent());
        var expected = new ArrayList<>(played);
        expected.addAll(reporter.sent());
        assertThat(stored(victim, REPORTS)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(stored(victim, "select id from task.event where verb = 'REPORT'"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(victim.look().count("select count(*) from audit.entry where action = 'task.report'"))
                .isEqualTo(expected.size());
    }

    private static List<String> tasksOfLi(Victim victim) throws Exception {
        var tasks = new ArrayList<String>();
        try (var connection = victim.look().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select t.city_code || '-' || t.id
                          from task.task t join identity.account a on a.worker_id = t.worker_id
                         where a.login = 'li' and t.state = 'DISPATCHED'""")) {
            while (row.next()) tasks.add(row.getString(1));
        }
        assertThat(tasks).isNotEmpty();
        return tasks;
    }

    private static Collection<UUID> stored(Victim victim, String query) throws Exception {
        var keys = new ArrayList<UUID>();
        try (var connection = victim.look().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) keys.add(row.getObject(1, UUID.class));
        } catch (SQLException e) {
            throw new AssertionError(victim.lastWords(), e);
        }
        return keys;
    }
}

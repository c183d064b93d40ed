package org.gridwrit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@DisplayName("数百部手机断续同步、服务器中途断电：录入的一条不少，重发的一条不多")
class FieldSyncCrashTest {
    private static final int PHONES = 400;
    private static final int KILLS = 3;

    @TempDir
    Path temporary;

    Path data;

    @BeforeEach
    void letTheServersAccountIn() throws Exception {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
        data = temporary.resolve("data");
    }

    @AfterEach
    void leaveNothingBehind() {
        EmbeddedPostgres.delete(data);
    }

    @Test
    @DisplayName("在收下与答复之间 kill -9")
    void everyReportThatWasEnteredIsThereOnceHoweverOftenTheServerDies() throws Exception {
        var random = Seed.random();
        var victim = Victim.serving(data, "demo");
        try {
            var before = new HashSet<>(keys(victim, "select id from task.report"));
            var storm = new PhoneStorm(tasksOfLi(victim), PHONES, random.nextLong());
            for (int kill = 0; kill < KILLS; kill++) {
                int heard = storm.acknowledged().size();
                storm.begin(victim);
                for (int i = 0; i < 1_200 && storm.acknowledged().size() <= heard; i++) Thread.sleep(100);
                Thread.sleep(random.nextInt(2_000, 6_000));
                victim.kill();
                storm.end();

                victim = Victim.serving(data, "demo");
                assertThat(keys(victim, "select id from task.report")).containsAll(storm.acknowledged());
            }
            storm.flush(victim);

            assertThat(storm.acknowledged()).containsExactlyInAnyOrderElementsOf(storm.entered());
            var stored = keys(victim, "select id from task.report");
            stored.removeAll(before);
            assertThat(stored).containsExactlyInAnyOrderElementsOf(storm.entered());
            assertThat(keys(victim, "select id from task.fact where kind = 'REPORT'"))
                    .containsExactlyInAnyOrderElementsOf(storm.entered());
            var events = keys(victim, "select id from task.event where verb = 'REPORT'");
            events.removeAll(before);
            assertThat(events).containsExactlyInAnyOrderElementsOf(storm.entered());
            System.out.printf("%d phones, %d reports, %d kills%n", PHONES, stored.size(), KILLS);
        } finally {
            victim.close();
        }
    }

    private static List<String> tasksOfLi(Victim victim) throws Exception {
        return column(victim, """
                select t.city_code || '-' || t.id
                  from task.task t join identity.account a on a.worker_id = t.worker_id
                 where a.login = 'li' and t.state = 'DISPATCHED'""");
    }

    private static List<UUID> keys(Victim victim, String query) throws Exception {
        var keys = new ArrayList<UUID>();
        for (var it : column(victim, query)) keys.add(UUID.fromString(it));
        return keys;
    }

    private static List<String> column(Victim victim, String query) throws Exception {
        var found = new ArrayList<String>();
        try (var connection = victim.look().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) found.add(row.getString(1));
        }
        return found;
    }
}

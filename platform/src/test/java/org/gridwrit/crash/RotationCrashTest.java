package org.gridwrit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@DisplayName("更换主密钥过程中被 kill -9：重启后自行做完，一个号码也不丢")
class RotationCrashTest {
    private static final String OLD = "(get_byte(sealed, 0) = 1 or get_byte(sealed, 4) = 1)";
    private static final int ROWS = 60_000;

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
    void aKilledChangeOfTheMasterKeyIsCompletedByTheNextProgram() throws Exception {
        var victim = Victim.serving(data, "demo");
        try {
            manyRejects(victim);
            var rotation = Victim.running(data, "keys", "rotate");
            for (int i = 0; i < 1200 && left(victim) == ROWS; i++) Thread.sleep(50);
            rotation.kill();
            assertThat(left(victim)).as("killed in the middle").isBetween(1L, ROWS - 1L);
            victim.kill();

            victim = Victim.serving(data, "serve");
            assertThat(Files.readAllLines(data.resolve("master.key"))).hasSize(2);
            for (int i = 0; i < 1200 && unfinished(victim) > 0; i++) Thread.sleep(100);
            assertThat(unfinished(victim)).as(victim.lastWords()).isZero();
            assertThat(left(victim)).isZero();
            assertThat(victim.look().count("select count(*) from intake.reject"))
                    .isGreaterThanOrEqualTo(ROWS);
            assertThat(victim.look().count("select count(distinct sealed) from intake.reject"))
                    .isEqualTo(victim.look().count("select count(*) from intake.reject"));
        } finally {
            victim.close();
        }
        assertThat(Victim.running(data, "keys", "retire", "1").awaitEnd()).isZero();
        assertThat(Victim.running(data, "audit", "verify").awaitEnd()).isZero();
    }

    /// Copies of a row the demonstration rejected.
    private static void manyRejects(Victim victim) throws Exception {
        try (var connection = victim.look().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into intake.reject (city_code, court_code, batch_id, row_no, sealed)
                    select city_code, court_code, batch_id, 100000 + n, sealed
                      from (select * from intake.reject order by row_no limit 1) one, generate_series(1, %d) n
                    """.formatted(ROWS));
        }
    }

    private static long left(Victim victim) throws Exception {
        return victim.look().count("select count(*) from intake.reject where row_no > 100000 and " + OLD);
    }

    private static long unfinished(Victim victim) throws Exception {
        return victim.look().count("select count(*) from seal.rotation where finished_at is null");
    }
}

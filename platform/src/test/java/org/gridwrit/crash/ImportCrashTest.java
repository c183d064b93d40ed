package org.gridwrit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Random;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@DisplayName("导入过程中断电：再导入一次，每行恰好一次")
class ImportCrashTest {
    private static final int ROWS = 4_000;
    private static final int KILLS = 2;
    private static final String STORED = "select count(*) from casefile.casefile";

    @TempDir
    Path temporary;

    Path data;
    Path docket;
    Random random;

    @BeforeEach
    void inventDocket() throws Exception {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
        data = temporary.resolve("data");
        docket = temporary.resolve("docket.csv");
        random = Seed.random();
        DocketSheet.write(docket, ROWS, random);
        Victim.serving(data, "demo", "--no-sample").close();
    }

    @AfterEach
    void leaveNothingBehind() {
        EmbeddedPostgres.delete(data);
    }

    @Test
    @DisplayName("程序被 kill -9")
    void everyRowIsThereOnceAfterTheProgramWasKilledInTheMiddleOfAnImport() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            try (var importing = begin()) {
                awaitRows(importing, random.nextInt(1, ROWS * kill / (KILLS + 1)));
                importing.kill();
            }
        }
        try (var victim = Victim.serving(data, "serve")) {
            importAgain();
            everyRowIsThereOnce(victim);
        }
    }

    @Test
    @DisplayName("数据库被 kill -9，程序自行恢复")
    void everyRowIsThereOnceAfterPostgresWasKilledInTheMiddleOfAnImport() throws Exception {
        try (var victim = Victim.serving(data, "serve")) {
            for (int kill = 1; kill <= KILLS; kill++) {
                try (var importing = begin()) {
                    awaitRows(importing, random.nextInt(1, ROWS * kill / (KILLS + 1)));
                    victim.killPostgres();
                    importing.awaitEnd();
                }
                victim.awaitHealth();
            }
            importAgain();
            everyRowIsThereOnce(victim);
        }
    }

    private Victim begin() throws Exception {
        return Victim.running(data, "import", docket.toString(), "--court", "桂1481");
    }

    private void importAgain() throws Exception {
        try (var again = begin()) {
            assertThat(again.awaitEnd()).as(again.lastWords()).isZero();
        }
    }

    /// Until so many are stored, or the import is through.
    private void awaitRows(Victim importing, long rows) throws Exception {
        while (importing.alive()) {
            try {
                if (importing.look().count(STORED) >= rows) return;
            } catch (SQLException | IOException notYet) {
                // A server that is not up yet, or whose port nobody has said.
            }
            Thread.sleep(20);
        }
    }

    private static void everyRowIsThereOnce(Victim victim) throws Exception {
        var look = victim.look();
        assertThat(look.count(STORED)).isEqualTo(ROWS);
        assertThat(look.count("select count(*) from casefile.event where kind = 'FILED'"))
                .isEqualTo(ROWS);
        assertThat(look.count("select count(*) from casefile.party where role = 'APPLICANT'"))
                .isEqualTo(ROWS);
        assertThat(look.count("select count(*) from casefile.party where role = 'DEBTOR'"))
                .isEqualTo(ROWS);
        assertThat(look.count("""
                select count(*) from casefile.party p
                 where p.role = 'DEBTOR' and 1 <>
                   (select count(*) from task.task t where t.city_code = p.city_code and t.debtor_id = p.id)
                   + (select count(*) from intake.doubtful_route r where r.city_code = p.city_code and r.debtor_id = p.id)
                """)).as("debtors with no task or with two").isZero();
    }
}

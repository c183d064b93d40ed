package org.gridwrit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.intake.Pingxiang.COURT;
import static org.gridwrit.intake.Pingxiang.LU;
import static org.gridwrit.intake.Pingxiang.csv;
import static org.gridwrit.intake.Pingxiang.number;
import static org.gridwrit.intake.Pingxiang.row;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database refuses one row of the third chunk, as a full disk or a killed server would; then it recovers.
@DocketTest
class InterruptedImportTest {
    @Autowired
    Dockets dockets;

    @Autowired
    DocketRun run;

    @Autowired
    DocketWatch watch;

    @Autowired
    Batches batches;

    @Autowired
    Walls walls;

    @Autowired
    Courts courts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void settle() {
        Pingxiang.settle(jdbc, courts);
        jdbc.sql("alter table intake.reject drop constraint if exists broken_disk")
                .update();
    }

    @AfterEach
    void repair() {
        jdbc.sql("alter table intake.reject drop constraint if exists broken_disk")
                .update();
    }

    @Test
    void anInterruptedImportIsGoneOnWithWhereItStood() throws InterruptedException {
        int before = count("casefile.casefile");
        jdbc.sql("alter table intake.reject add constraint broken_disk check (row_no < 2500)")
                .update();
        var stopped = dockets.importFile(LU, COURT, csv(folder, rows(2499, "错,,,,,,,,,,,,\n", 500)));
        assertThat(stopped.state()).isEqualTo(Batch.State.RUNNING);
        assertThat(stopped.tally().rows()).isEqualTo(2000);
        assertThat(count("casefile.casefile")).isEqualTo(before + 2000);

        jdbc.sql("alter table intake.reject drop constraint broken_disk").update();
        letTheLeaseRunOut(stopped.id());
        watch.wake();

        var done = await(stopped.id());
        assertThat(done.state()).isEqualTo(Batch.State.DONE);
        assertThat(done.tally().rows()).isEqualTo(3000);
        assertThat(done.tally().imported()).isEqualTo(2999);
        assertThat(done.tally().rejected()).isEqualTo(1);
        assertThat(count("casefile.casefile")).isEqualTo(before + 2999);
        assertThat(count("intake.upload")).isZero();
    }

    @Test
    void twoWhoReadTheSameBatchCountItOnce() throws IOException {
        var file = csv(folder, row(number(), "李某", "凭祥镇"), "错,,,,,,,,,,,,\n");
        var batch = dockets.importFile(LU, COURT, file);
        jdbc.sql(
                        "update intake.batch set state = 'RUNNING', finished_at = null, lease_until = '2030-01-01' where id = ?")
                .param(batch.id().uuid())
                .update();
        var stale = new Batch(
                batch.id(),
                batch.court(),
                batch.fileName(),
                batch.account(),
                batch.actorName(),
                batch.role(),
                Batch.State.RUNNING,
                null,
                batch.headings(),
                1,
                batch.bytesTotal(),
                0,
                Batch.Tally.NONE,
                batch.leaseUntil(),
                batch.startedAt(),
                null);

        run.read(stale, file);

        var after = dockets.named(LU.scope(), batch.id());
        assertThat(after.tally()).isEqualTo(batch.tally());
        assertThat(after.isRunning()).isTrue();
        jdbc.sql("delete from intake.reject where batch_id = ?")
                .param(batch.id().uuid())
                .update();
        jdbc.sql("delete from intake.batch where id = ?")
                .param(batch.id().uuid())
                .update();
    }

    @Test
    void whatFailsAgainAndAgainIsShownAndCanBeGoneOnWithByHand() throws InterruptedException {
        jdbc.sql("alter table intake.reject add constraint broken_disk check (row_no < 0) not valid")
                .update();
        var id = dockets.importFile(LU, COURT, csv(folder, "错,,,,,,,,,,,,\n")).id();
        for (int i = 0; i < 3; i++) {
            letTheLeaseRunOut(id);
            var claimed =
                    walls.within(Wall.throughCourts("dockets", Pingxiang.CITY), () -> batches.claim(Pingxiang.CITY));
            claimed.ifPresent(run::goOn);
        }
        var failed = dockets.named(LU.scope(), id);
        assertThat(failed.state()).isEqualTo(Batch.State.FAILED);
        assertThat(failed.failure()).isNotNull().extracting(RowFault::code).isEqualTo("intake.batch.failed");

        jdbc.sql("alter table intake.reject drop constraint broken_disk").update();
        dockets.resume(LU, id);

        assertThat(await(id).state()).isEqualTo(Batch.State.DONE);
    }

    private static String rows(int before, String bad, int after) {
        var rows = new StringBuilder();
        for (int i = 0; i < before; i++) rows.append(row(number(), "李某" + i, "凭祥市凭祥镇北大路社区"));
        rows.append(bad);
        for (int i = 0; i < after; i++) rows.append(row(number(), "农某" + i, "凭祥市凭祥镇北大路社区"));
        return rows.toString();
    }

    private void letTheLeaseRunOut(Id id) {
        jdbc.sql("update intake.batch set lease_until = '2019-01-01' where id = ?")
                .param(id.uuid())
                .update();
    }

    private Batch await(Id id) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (dockets.named(LU.scope(), id).isRunning() && System.nanoTime() < end) {
            Thread.sleep(50);
            watch.wake();
        }
        return dockets.named(LU.scope(), id);
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

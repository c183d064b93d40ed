package org.gridwrit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.audit.Written.CITY;
import static org.gridwrit.audit.Written.WEI;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
class SealingTest {
    @Autowired
    Audit audit;

    @Autowired
    Sealing sealing;

    @Autowired
    Verification verification;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    Written trail;

    @BeforeEach
    void empty() {
        trail = new Written(audit, sealing, verification, jdbc);
        trail.afresh();
        sealing.forget();
    }

    @Test
    void aLineCommittedLateIsSealedAllTheSame() throws Exception {
        var written = new CountDownLatch(1);
        var others = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = threads.submit(() -> new TransactionTemplate(transactions).execute(_ -> {
                audit.record(WEI, CITY, "task.plan", new UUID(9, 9));
                written.countDown();
                return await(others);
            }));
            written.await();
            trail.link(3);
            sealing.sign(CITY, true);
            others.countDown();
            slow.get();
        }
        assertThat(sealing.seal(CITY)).isEqualTo(1);
        var proof = trail.prove();
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.entries()).isEqualTo(4);
    }

    @Test
    void whatWasRolledBackIsNotInTheTrail() {
        new TransactionTemplate(transactions).executeWithoutResult(it -> {
            audit.record(WEI, CITY, "task.plan", new UUID(9, 9));
            it.setRollbackOnly();
        });
        assertThat(sealing.seal(CITY)).isZero();
    }

    @Test
    void severalSealersAndManyCommandsMakeOneChain() throws Exception {
        var writing = new AtomicBoolean(true);
        var working = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 3; i++) {
                working.add(threads.submit(() -> {
                    var sealer = new Sealer(sealing);
                    while (writing.get()) sealer.work(false);
                }));
            }
            var commands = new CountDownLatch(8);
            for (int i = 0; i < 8; i++) {
                working.add(threads.submit(() -> {
                    for (int n = 0; n < 150; n++) audit.record(WEI, CITY, "task.report", new UUID(n, n));
                    commands.countDown();
                }));
            }
            assertThat(commands.await(60, TimeUnit.SECONDS)).isTrue();
            writing.set(false);
            for (var each : working) each.get();
        }
        new Sealer(sealing).work(true);
        var proof = trail.prove();
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.entries()).isEqualTo(1200);
        assertThat(proof.unsealed()).isZero();
        assertThat(proof.unsigned()).isZero();
    }

    @Test
    void aLotLargerThanALinkIsSealedInSeveral() {
        for (int i = 0; i < 11; i++) {
            audit.recordAll(WEI, CITY, "task.plan", java.util.Collections.nCopies(1000, new UUID(1, i)));
        }
        new Sealer(sealing).work(false);
        var proof = trail.prove();
        assertThat(proof.entries()).isEqualTo(11_000);
        assertThat(proof.links()).isEqualTo(6);
        assertThat(proof.checkpoints()).isPositive();
        assertThat(proof.faults()).isEmpty();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

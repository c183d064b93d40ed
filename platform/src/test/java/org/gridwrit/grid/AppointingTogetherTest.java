package org.gridwrit.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.grid.GridFixture.CITY;
import static org.gridwrit.grid.GridFixture.HUANG;
import static org.gridwrit.grid.GridFixture.SPRING;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gridwrit.access.Walls;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@WholeProgram
class AppointingTogetherTest {
    @Autowired
    Grids grids;

    @Autowired
    RegisterStore register;

    @Autowired
    Walls walls;

    @Autowired
    TransactionOperations transactions;

    @Test
    void ofManyAppointedAtOnceOneGetsTheGridAndTheOthersAreToldSo() throws Exception {
        var made = new GridFixture(register, walls, transactions);
        var grid = made.grid("451481100202", GridKind.VILLAGE);
        var together = new CountDownLatch(8);
        var attempts = IntStream.range(0, 8)
                .mapToObj(n -> made.worker("工" + n, "451481100"))
                .map(worker -> (Callable<String>) () -> {
                    together.countDown();
                    together.await();
                    try {
                        grids.appoint(HUANG, grid, worker, SPRING);
                        return "appointed";
                    } catch (Refusal refusal) {
                        return refusal.code();
                    }
                })
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(attempts).stream()
                    .map(it -> it.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce("appointed");
            assertThat(answers).filteredOn("grid.taken"::equals).hasSize(7);
        }
        assertThat(grids.list(HUANG.scope(), CITY, "451481100202", null, 10).rows())
                .hasSize(1);
    }
}

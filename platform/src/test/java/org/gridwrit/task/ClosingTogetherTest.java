package org.gridwrit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.task.Stage.key;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.closing.Ends;
import org.gridwrit.operation.Filed;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A case closes in the moment in which something is planned for it: whoever comes second waits for the first, on real
/// connections.
@TaskTest
class ClosingTogetherTest {
    @Autowired
    Tasks tasks;

    @Autowired
    CaseFiles cases;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext program;

    @Autowired
    Clock clock;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Id casefile = new Id(Cast.CHONGZUO, new UUID(0, 0));

    @BeforeEach
    void filed() {
        casefile = Filed.against("覃同时", cases, cast);
    }

    @Test
    @DisplayName("先交办、后结案：结案等交办记下，随后撤回")
    void whatIsPlannedFirstIsCalledBack() throws Exception {
        var planned = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var planning = within(() -> transaction.execute(_ -> {
            var made = tasks.plan(cast.lu, Cast.CHONGZUO, List.of(search()));
            planned.countDown();
            await(mayCommit);
            return made;
        }));
        await(planned);
        var closing = within(this::close);
        assertThat(endsSoon(closing)).as("closing waits").isFalse();
        mayCommit.countDown();

        assertThat(planning.get(20, TimeUnit.SECONDS).dispatched()).hasSize(1);
        closing.get(20, TimeUnit.SECONDS);
        withdrawn();
    }

    @Test
    @DisplayName("先结案、后交办：交办等结案记下，发出的随即撤回；结案之后不再立项")
    void whatIsPlannedWhileACaseClosesIsCalledBack() throws Exception {
        var closed = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var closing = within(() -> transaction.execute(_ -> {
            close();
            closed.countDown();
            await(mayCommit);
            return true;
        }));
        await(closed);
        var planning = within(() -> tasks.plan(cast.lu, Cast.CHONGZUO, List.of(search())));
        assertThat(endsSoon(planning)).as("planning waits").isFalse();
        mayCommit.countDown();

        closing.get(20, TimeUnit.SECONDS);
        planning.get(20, TimeUnit.SECONDS);
        withdrawn();
        assertThat(tasks.plan(cast.lu, Cast.CHONGZUO, List.of(search())).dispatched())
                .isEmpty();
        assertThat(states()).containsExactly("WITHDRAWN");
    }

    @Test
    @DisplayName("结案之际不再改派；网格员回避仍然收下，另派的随即撤回")
    void whatFollowsInACaseThatClosesIsCalledBack() {
        var task = tasks.plan(cast.lu, Cast.CHONGZUO, List.of(search()))
                .dispatched()
                .getFirst();
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    close();
                    tasks.reassign(cast.wei, task, key(), Stage.toNong(cast), "换人", null);
                }))
                .hasMessage("casefile.closed");
        assertThat(states()).containsExactly("DISPATCHED");
        transaction.executeWithoutResult(_ -> {
            close();
            tasks.recuse(cast.li, task, key(), "亲属");
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(states()).containsExactlyInAnyOrder("RECUSED", "WITHDRAWN"));
    }

    private void withdrawn() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(states()).containsExactly("WITHDRAWN"));
    }

    private Boolean close() {
        new Ends(program, cast.wei).withdrawn(casefile, LocalDate.ofInstant(clock.instant(), Times.CHINA));
        return true;
    }

    private List<String> states() {
        return jdbc.sql("select state from task.task where city_code = ? and case_id = ?")
                .params(casefile.city(), casefile.uuid())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private <T> CompletableFuture<T> within(Supplier<T> work) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        return CompletableFuture.supplyAsync(work, threads);
    }

    private static boolean endsSoon(CompletableFuture<?> work) throws Exception {
        try {
            work.get(500, TimeUnit.MILLISECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException _) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) throw new IllegalStateException("nobody came");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private NewTask search() {
        return new NewTask(
                casefile.uuid(),
                Cast.PINGXIANG,
                "（2019）桂1481执1号",
                null,
                key(),
                "覃同时",
                "凭祥市凭祥镇北大路12号",
                new byte[] {1, 2, 3},
                TaskKind.FIND_PERSON,
                "",
                Priority.NORMAL,
                LocalDate.of(2026, 12, 20),
                Cast.VILLAGE,
                Cast.CHONGZUO,
                UUID.randomUUID(),
                cast.li.worker(),
                true);
    }
}

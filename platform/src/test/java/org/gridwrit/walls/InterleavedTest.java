package org.gridwrit.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.task.TaskFilter;
import org.gridwrit.task.TaskLists;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Hundreds of people at once over eight connections: none ever sees a row that is not theirs, whatever the one before
/// on the same connection did.
@Tag("slow")
@SpringBootTest(properties = "gridwrit.test=neighbours")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterleavedTest {
    private static final int SESSIONS = 400;
    private static final int DEEDS = 25;
    private static final String WHOSE = "select debtor_name from task.task";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Unwalled
    JdbcClient everything;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Walls walls;

    @Autowired
    TaskLists tasks;

    @Autowired
    CaseFiles cases;

    private final Semaphore second = new Semaphore(4);
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    @BeforeAll
    void settle() {
        Neighbours.settle(everything);
    }

    @Test
    @DisplayName("四百个不同范围的会话交错进行，谁也看不到别人的一行")
    void nobodyEverSeesARowOfSomebodyElse() throws InterruptedException {
        var done = new CountDownLatch(SESSIONS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int session = 0; session < SESSIONS; session++) {
                int number = session;
                threads.submit(() -> {
                    try {
                        session(number);
                    } catch (Exception | Error failed) {
                        wrong.add("session " + number + ": " + failed);
                    } finally {
                        done.countDown();
                    }
                });
            }
            done.await();
        }
        assertThat(wrong).isEmpty();
    }

    private void session(int number) throws Exception {
        var random = new Random(number);
        for (int deed = 0; deed < DEEDS; deed++) {
            int n = random.nextInt(Neighbours.COUNT);
            var people = Neighbours.of(n);
            var actor = people.get(random.nextInt(people.size()));
            int what = random.nextInt(8);
            Wall.of(actor).during(() -> {
                act(what, n, actor, random);
                return null;
            });
        }
    }

    private void act(int what, int n, Actor actor, Random random) {
        int other = (n + 1 + random.nextInt(Neighbours.COUNT - 1)) % Neighbours.COUNT;
        switch (what) {
            case 0 -> inTransaction(() -> look(n, WHOSE));
            case 1 -> rolledBack(() -> look(n, WHOSE));
            case 2 -> brokenOff(n);
            case 3 -> oneInAnother(n);
            case 4 -> inTransaction(() -> thereAndBack(n, other));
            case 5 -> withoutTransaction();
            case 6 -> wider(n);
            default -> own(n, actor);
        }
    }

    /// Every row there is to see, and nothing asked of them.
    private void look(int n, String query) {
        var seen = jdbc.sql(query).query(String.class).list();
        var mark = Neighbours.mark(n);
        if (seen.size() != Neighbours.EACH || seen.stream().anyMatch(it -> !it.equals(mark))) {
            wrong.add(n + " sees " + seen);
        }
    }

    private void rolledBack(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(it -> {
            work.run();
            it.setRollbackOnly();
        });
    }

    private void brokenOff(int n) {
        assertThatThrownBy(() -> inTransaction(() -> {
                    look(n, WHOSE);
                    jdbc.sql("select 1 / 0").query(Integer.class).single();
                }))
                .isInstanceOf(DataAccessException.class);
    }

    /// Takes a second connection; a few may at once, so that one is always left.
    private void oneInAnother(int n) {
        second.acquireUninterruptibly();
        try {
            inTransaction(() -> {
                look(n, WHOSE);
                inAnother(() -> look(n, WHOSE));
                look(n, WHOSE);
            });
        } finally {
            second.release();
        }
    }

    /// The program goes further for a moment, as when a worker stands back and another gets the task.
    private void thereAndBack(int n, int other) {
        walls.within(Wall.ofProgram("succession", Neighbours.court(other), Neighbours.CITY), () -> look(other, WHOSE));
        look(n, WHOSE);
        assertThatThrownBy(() ->
                        walls.within(Wall.ofProgram("succession", Neighbours.court(other), Neighbours.CITY), () -> {
                            throw new IllegalStateException("half-way");
                        }))
                .hasMessage("half-way");
        look(n, WHOSE);
    }

    /// Whoever forgets the transaction sees nothing, whoever had the connection before.
    private void withoutTransaction() {
        var seen = jdbc.sql(WHOSE).query(String.class).list();
        if (!seen.isEmpty()) wrong.add("without a transaction: " + seen);
    }

    /// A command that asks for the whole region.
    private void wider(int n) {
        var found = cases.list(new Scope.OfCourt("桂"), CaseFilter.of(Neighbours.CITY), null).rows().stream()
                .map(Object::toString)
                .toList();
        var others = Neighbours.othersMarks(n);
        if (found.stream().anyMatch(it -> others.stream().anyMatch(it::contains))) wrong.add(n + " finds " + found);
    }

    private void own(int n, Actor actor) {
        if (actor.role() == Role.WORKER) return;
        var found = new ArrayList<>(tasks.list(actor, TaskFilter.ALL, null).rows());
        if ((actor.role() == Role.DISPATCHER && found.size() != Neighbours.EACH)
                || found.stream().anyMatch(it -> !it.debtorName().equals(Neighbours.mark(n)))) {
            wrong.add(n + " lists " + found);
        }
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }

    private void inAnother(Runnable work) {
        var another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        another.executeWithoutResult(_ -> work.run());
    }

    @Test
    void theRowsAreThereForWhoeverNoWallStops() {
        var all = everything.sql(WHOSE).query(String.class).list();
        assertThat(all).hasSize(Neighbours.COUNT * Neighbours.EACH);
        assertThat(IntStream.range(0, Neighbours.COUNT).mapToObj(Neighbours::mark))
                .allMatch(all::contains);
    }
}

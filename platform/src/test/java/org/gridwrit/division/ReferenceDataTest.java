package org.gridwrit.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class ReferenceDataTest {
    @Autowired
    ReferenceData reference;

    @Autowired
    DivisionLoading loading;

    @Autowired
    Divisions divisions;

    @Autowired
    DivisionStore store;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void nothingOfATestIsLoaded() {
        jdbc.sql("delete from division.loaded where source like 'test%'").update();
    }

    @Test
    void theProgramStartsWithEverythingLoaded() {
        assertThat(rows()).isEqualTo(divisions.within("45").size());
        assertThat(jdbc.sql("select count(*) from division.holiday")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(769);
        assertThat(jdbc.sql("select source from division.loaded")
                        .query(String.class)
                        .list())
                .contains("divisions", "holidays", "courts");
    }

    @Test
    void aSecondStartLoadsNothing() {
        var before = loadedAt();
        loading.afterSingletonsInstantiated();
        assertThat(loadedAt()).isEqualTo(before);
    }

    @Test
    void theSameContentIsLoadedOnceAndOtherContentAgain() {
        var fills = new AtomicInteger();
        assertThat(reference.load("test", "a", fills::incrementAndGet)).isTrue();
        assertThat(reference.load("test", "a", fills::incrementAndGet)).isFalse();
        assertThat(reference.load("test", "b", fills::incrementAndGet)).isTrue();
        assertThat(fills).hasValue(2);
    }

    @Test
    void aLoadThatDiesHalfWayLeavesWhatWasThereBefore() {
        var before = rows();
        assertThatThrownBy(() -> reference.load("test", "a", () -> {
                    store.replaceAll(divisions.within("451481"));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(rows()).isEqualTo(before);
        assertThat(reference.load("test", "a", () -> {})).isTrue();
    }

    @Test
    void aServerThatDropsTheLoadHalfWayLeavesWhatWasThereBefore() {
        var before = rows();
        assertThatThrownBy(() -> reference.load("test", "a", () -> {
                    store.replaceAll(divisions.within("451481"));
                    jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query(rows -> {});
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(rows()).isEqualTo(before);
        assertThat(reference.load("test", "a", () -> {})).isTrue();
    }

    @Test
    void twoInstancesStartingTogetherLoadOnce() throws Exception {
        var fills = new AtomicInteger();
        var together = new CountDownLatch(4);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = threads.invokeAll(Collections.nCopies(4, () -> {
                together.countDown();
                together.await(5, TimeUnit.SECONDS);
                return reference.load("test", "a", fills::incrementAndGet);
            }));
            for (var it : all) it.get();
        }
        assertThat(fills).hasValue(1);
    }

    int rows() {
        return jdbc.sql("select count(*) from division.division")
                .query(Integer.class)
                .single();
    }

    String loadedAt() {
        return jdbc.sql("select string_agg(source || at, ' ' order by source) from division.loaded")
                .query(String.class)
                .single();
    }
}

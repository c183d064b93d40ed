package org.gridwrit.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.task.TaskFilter;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.list.Wanted;
import org.gridwrit.testing.Unwalled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The first wall broken on purpose: stores are asked for the whole region in the name of one court. The second shows
/// that court's rows and no others.
@Tag("slow")
@SpringBootTest(properties = "gridwrit.test=wider")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WiderScopeTest {
    private static final Scope WIDEST = new Scope.OfCourt("桂");
    private static final Actor REGION = new Actor(new UUID(90, 90), "高院", Role.LIAISON, Neighbours.CITY, WIDEST);

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Unwalled
    JdbcClient everything;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    private final Actor own = Neighbours.of(0).getFirst();
    private List<List<Neighbours.Row>> rows = List.of();

    @BeforeAll
    void settle() {
        rows = Neighbours.settle(everything);
    }

    @Test
    void everyStoreAskedForTheRegionAnswersForItsOwnCourtOnly() throws Exception {
        var told = new TreeSet<String>();
        var bites = new TreeSet<String>();
        for (var store : program.getBeansWithAnnotation(Repository.class).values()) {
            Object target = AopTestUtils.getUltimateTargetObject(store);
            if (!target.getClass().getName().startsWith("org.gridwrit.")) continue;
            for (var method : target.getClass().getDeclaredMethods()) {
                if (!reads(method)) continue;
                var name = target.getClass().getSimpleName() + "." + method.getName();
                if (tells(within(own, target, method))) told.add(name);
                if (tells(within(REGION, target, method))) bites.add(name);
            }
        }
        assertThat(told).isEmpty();
        assertThat(bites)
                .as("asked by one whose wall is as wide, they do answer")
                .contains(
                        "TaskListStore.ofCourts",
                        "TaskListStore.ofDivision",
                        "TaskListStore.named",
                        "TaskListStore.ofCase",
                        "ErrandStore.named");
    }

    @Test
    void whatIsSomebodyElsesCannotBeNamedOrChangedWithAWiderScope() throws Exception {
        var other = new Id(Neighbours.CITY, rows.get(1).getFirst().casefile());
        var task = new Id(Neighbours.CITY, rows.get(1).getFirst().id());
        Wall.of(own).during(() -> {
            assertThatThrownBy(() -> cases.named(WIDEST, other)).hasMessage("casefile.unknown");
            assertThatThrownBy(() -> tasks.withdraw(REGION, task, UUID.randomUUID(), "试试"))
                    .hasMessage("task.unknown");
            return null;
        });
    }

    @Test
    void aStatementThatForgetsItsScopeChangesOnesOwnRowsOnly() throws Exception {
        int changed = Wall.of(own)
                .during(() -> new TransactionTemplate(transactions).execute(it -> {
                    it.setRollbackOnly();
                    return jdbc.sql("update task.task set words = '改'").update();
                }));
        assertThat(changed).isEqualTo(Neighbours.EACH);
    }

    private static boolean reads(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(Scope.class::isAssignableFrom)
                && Set.of(List.class, Optional.class, Page.class).contains(method.getReturnType());
    }

    /// Rolled back: what changes instead of reading changes nothing.
    private @Nullable Object within(Actor actor, Object store, Method method) throws Exception {
        method.setAccessible(true);
        var arguments = new @Nullable Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) arguments[i] = argument(method.getParameterTypes()[i]);
        return Wall.of(actor)
                .during(() -> new TransactionTemplate(transactions).execute(it -> {
                    it.setRollbackOnly();
                    try {
                        return String.valueOf(method.invoke(store, arguments));
                    } catch (InvocationTargetException
                            | IllegalAccessException
                            | IllegalArgumentException unanswerable) {
                        return "";
                    }
                }));
    }

    private @Nullable Object argument(Class<?> type) {
        var other = rows.get(1).getFirst();
        if (type.isAssignableFrom(Scope.OfCourt.class)) return WIDEST;
        if (type == Scope.OfWorker.class) return new Scope.OfWorker(Neighbours.worker(1));
        if (type == Scope.OfDivision.class) return new Scope.OfDivision("45");
        if (type == Id.class) return new Id(Neighbours.CITY, other.id());
        if (type == String.class) return Neighbours.CITY;
        if (type == List.class || type == Collection.class) return List.of(Neighbours.CITY);
        if (type == int.class) return 1_000;
        if (type == boolean.class) return false;
        if (type == Set.class) return Set.of(Neighbours.court(1));
        if (type == Wanted.class) return new Wanted(TaskFilter.ALL, null, null, 1_000);
        if (type == CaseFilter.class) return CaseFilter.of(Neighbours.CITY);
        if (type == LocalDate.class) return LocalDate.of(2026, 3, 2);
        return null;
    }

    private static boolean tells(@Nullable Object answer) {
        var said = String.valueOf(answer);
        return Neighbours.othersMarks(0).stream().anyMatch(said::contains);
    }
}

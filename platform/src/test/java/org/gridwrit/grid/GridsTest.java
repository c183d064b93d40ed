package org.gridwrit.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.grid.GridFixture.CITY;
import static org.gridwrit.grid.GridFixture.HUANG;
import static org.gridwrit.grid.GridFixture.LIANQUAN;
import static org.gridwrit.grid.GridFixture.SHANGSHI;
import static org.gridwrit.grid.GridFixture.SPRING;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

@WholeProgram
@Transactional
class GridsTest {
    @Autowired
    Grids grids;

    @Autowired
    Workers workers;

    @Autowired
    RegisterStore register;

    @Autowired
    Walls walls;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    GridFixture made;

    @BeforeEach
    void prepare() {
        made = new GridFixture(register, walls, transactions);
    }

    @Test
    void theGridsOfSeveralVillagesComeWithWhoIsOnDuty() {
        var village = made.grid(LIANQUAN, GridKind.VILLAGE);
        made.grid(LIANQUAN, GridKind.SCHOOL);
        made.grid(SHANGSHI, GridKind.VILLAGE);
        var li = made.worker("李", "451481100");
        grids.appoint(HUANG, village, li, SPRING);

        var found = walls.within(
                Wall.of(GridFixture.dispatcher("4514")),
                () -> grids.ofVillages(CITY, List.of(LIANQUAN, SHANGSHI, LIANQUAN)));

        assertThat(found.get(LIANQUAN)).hasSize(2).anySatisfy(it -> {
            assertThat(it.workerId()).isEqualTo(li.uuid());
            assertThat(it.aliases()).containsExactly("板\"旺\"屯");
        });
        assertThat(found.get(SHANGSHI))
                .singleElement()
                .satisfies(it -> assertThat(it.isVacant()).isTrue());
    }

    @Test
    void aWorkerMayHoldSeveralGridsButAGridHasOneWorker() {
        var one = made.grid(LIANQUAN, GridKind.VILLAGE);
        var other = made.grid(LIANQUAN, GridKind.SCHOOL);
        var li = made.worker("李", "451481100");
        grids.appoint(HUANG, one, li, SPRING);
        grids.appoint(HUANG, other, li, SPRING);

        refused("grid.taken", () -> grids.appoint(HUANG, one, made.worker("农", "451481100"), SPRING));
        assertThat(walls.within(Wall.of(HUANG), () -> grids.workerOf(one)))
                .map(Worker::name)
                .hasValue("李");
    }

    @Test
    void aWorkerIsToldOwnGridsAndThoseOnlyWhileTheyAreHeld() {
        var one = made.grid(LIANQUAN, GridKind.VILLAGE);
        var other = made.grid(SHANGSHI, GridKind.VILLAGE);
        var ended = made.grid(LIANQUAN, GridKind.SCHOOL);
        var li = made.worker("李", "451481100");
        grids.appoint(HUANG, one, li, SPRING);
        grids.appoint(HUANG, ended, li, SPRING);
        grids.endPost(HUANG, ended, SPRING.plusDays(9));
        grids.appoint(GridFixture.dispatcher("451481"), other, made.worker("农", "451481102"), SPRING);

        var found = walls.within(Wall.of(HUANG), () -> grids.heldBy(new Scope.OfWorker(li.uuid()), CITY, 50));

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(one);
            assertThat(it.workerName()).isEqualTo("李");
        });
    }

    @Test
    void appointingTwiceIsAppointingOnce() {
        var grid = made.grid(LIANQUAN, GridKind.VILLAGE);
        var li = made.worker("李", "451481100");
        grids.appoint(HUANG, grid, li, SPRING);
        grids.appoint(HUANG, grid, li, SPRING);

        assertThat(grids.posts(HUANG.scope(), grid)).hasSize(1);
        assertThat(audited("grid.appoint", grid)).isEqualTo(1);
    }

    @Test
    void anEndedPostStaysOnRecordAndLeavesTheGridVacant() {
        var grid = made.grid(LIANQUAN, GridKind.VILLAGE);
        var li = made.worker("李", "451481100");
        var nong = made.worker("农", "451481100");
        grids.appoint(HUANG, grid, li, SPRING);
        grids.endPost(HUANG, grid, SPRING.plusDays(9));

        assertThat(vacancies(HUANG.scope())).contains(grid);
        refused("grid.vacant", () -> grids.endPost(HUANG, grid, SPRING.plusDays(9)));
        refused("grid.post-overlaps", () -> grids.appoint(HUANG, grid, nong, SPRING.plusDays(8)));
        grids.appoint(HUANG, grid, nong, SPRING.plusDays(10));
        assertThat(grids.posts(HUANG.scope(), grid)).extracting(Post::worker).containsExactly(nong.uuid(), li.uuid());
        assertThat(vacancies(HUANG.scope())).doesNotContain(grid);
    }

    @Test
    void datesMustMakeSense() {
        var grid = made.grid(LIANQUAN, GridKind.VILLAGE);
        var li = made.worker("李", "451481100");
        refused("grid.post-ahead", () -> grids.appoint(HUANG, grid, li, SPRING.plusYears(50)));
        refused("grid.post-long-ago", () -> grids.appoint(HUANG, grid, li, SPRING.minusYears(2000)));
        grids.appoint(HUANG, grid, li, SPRING);
        refused("grid.post-before-start", () -> grids.endPost(HUANG, grid, SPRING.minusDays(1)));
    }

    @Test
    void aDispatcherReachesNoOtherTownship() {
        var there = made.grid(SHANGSHI, GridKind.VILLAGE);
        var li = made.worker("李", "451481100");

        refused("grid.unknown", () -> grids.appoint(HUANG, there, li, SPRING));
        refused("grid.unknown", () -> grids.endPost(HUANG, there, SPRING));
        refused("access.division", () -> workers.add(HUANG, new NewWorker("农", "451481102", true)));
        assertThat(vacancies(HUANG.scope())).doesNotContain(there);
    }

    @Test
    void onlyADispatcherAppoints() {
        var grid = made.grid(LIANQUAN, GridKind.VILLAGE);
        var li = made.worker("李", "451481100");
        refused("access.role", () -> grids.appoint(GridFixture.SYSTEM, grid, li, SPRING));
    }

    @Test
    void everyScopeListsWhatIsItsOwn() {
        var here = made.grid(LIANQUAN, GridKind.VILLAGE);
        var there = made.grid(SHANGSHI, GridKind.VILLAGE);
        var li = made.worker("李", "451481100");
        grids.appoint(HUANG, here, li, SPRING);

        assertThat(listed(new Scope.OfCourt("桂0102"))).contains(here, there);
        assertThat(listed(new Scope.OfDivision("4514"))).contains(here, there);
        assertThat(listed(new Scope.OfDivision("451481100"))).contains(here).doesNotContain(there);
        assertThat(listed(new Scope.OfWorker(li.uuid()))).containsExactly(here);
        assertThat(listed(new Scope.None())).isEmpty();
        assertThat(grids.coverage(new Scope.None(), CITY)).isEmpty();
    }

    @Test
    void aListIsReadPageByPage() {
        for (int i = 0; i < 5; i++) made.grid("451481103209", GridKind.ORGANIZATION);
        var scope = new Scope.OfDivision("451481103209");
        var first = grids.list(scope, CITY, "", null, 3);
        var second = grids.list(scope, CITY, "", first.next(), 3);

        assertThat(first.rows()).hasSize(3);
        assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isNull();
    }

    @Test
    void coverageCountsKindsAndVacancies() {
        var village = made.grid(LIANQUAN, GridKind.VILLAGE);
        made.grid(SHANGSHI, GridKind.SCHOOL);
        grids.appoint(HUANG, village, made.worker("李", "451481100"), SPRING);

        var before = grids.coverage(new Scope.OfDivision("451481"), "4514").getFirst();
        made.grid(SHANGSHI, GridKind.SCHOOL);
        var after = grids.coverage(new Scope.OfDivision("451481"), "4514").getFirst();

        assertThat(after.code()).isEqualTo("451481");
        assertThat(after.schools()).isEqualTo(before.schools() + 1);
        assertThat(after.vacant()).isEqualTo(before.vacant() + 1);
        assertThat(after.workers()).isPositive();
        assertThat(grids.coverage(new Scope.OfDivision("451481"), "451481"))
                .extracting(Coverage::code)
                .contains("451481100", SHANGSHI.substring(0, 9));
        assertThat(grids.coverage(new Scope.OfDivision("451481"), "451481100"))
                .extracting(Coverage::code)
                .contains(LIANQUAN);
    }

    @Test
    void aWorkerAddedByTheTownshipIsListedThere() {
        var nong = workers.add(HUANG, new NewWorker(" 农 ", "451481100", true));

        assertThat(workers.inTownship(HUANG.scope(), "451481100")).contains(nong);
        assertThat(workers.inTownship(new Scope.OfDivision("451481102"), "451481100"))
                .isEmpty();
        assertThat(nong.name()).isEqualTo("农");
        assertThat(audited("worker.add", nong.id())).isEqualTo(1);
    }

    List<Id> listed(Scope scope) {
        return grids.list(scope, CITY, "451481", null, 1_000).rows().stream()
                .map(GridOnDuty::id)
                .toList();
    }

    List<Id> vacancies(Scope scope) {
        return grids.vacant(scope, CITY, "", null, 1_000).rows().stream()
                .map(GridOnDuty::id)
                .toList();
    }

    int audited(String action, Id subject) {
        return jdbc.sql("select count(*) from audit.entry where action = :action and subject_id = :subject")
                .param("action", action)
                .param("subject", subject.uuid())
                .query(Integer.class)
                .single();
    }

    static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}

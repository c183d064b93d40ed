package org.gridwrit.intake.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.intake.Pingxiang.BEIDA;
import static org.gridwrit.intake.Pingxiang.HUANG;
import static org.gridwrit.intake.Pingxiang.csv;
import static org.gridwrit.intake.Pingxiang.row;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.court.Courts;
import org.gridwrit.court.DispatchPolicy;
import org.gridwrit.division.Divisions;
import org.gridwrit.intake.DocketTest;
import org.gridwrit.intake.Dockets;
import org.gridwrit.intake.Pingxiang;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A court in Nanning looks for people who live in Chongzuo.
@DocketTest
@DisplayName("外市法院的疑难地址")
class DistantRoutesTest {
    static final String NANNING = "450100";
    static final String QINGXIU = "桂0103";
    static final Actor TAN = new Actor(UUID.randomUUID(), "覃书记员", Role.LIAISON, NANNING, new Scope.OfCourt(QINGXIU));
    static final AtomicInteger RUNNING = new AtomicInteger(1);

    @Autowired
    Dockets dockets;

    @Autowired
    Routes routes;

    @Autowired
    Courts courts;

    @Autowired
    Divisions divisions;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void settle() {
        Pingxiang.settle(jdbc, courts);
        courts.setPolicy(TAN, QINGXIU, new DispatchPolicy(true, 15));
    }

    @Test
    @DisplayName("只有地址所在乡镇的调度员看得到")
    void theTownshipItLiesInSeesItAndNoOther() {
        var route = doubtful("崇左市凭祥市凭祥镇某处甲");
        assertThat(seen(TAN)).contains(route);
        assertThat(seen(HUANG)).contains(route);
        assertThat(seen(dispatcher("451481"))).as("the county above it").contains(route);
        assertThat(seen(dispatcher("451481101"))).doesNotContain(route);
        assertThat(seen(dispatcher("450103001"))).doesNotContain(route);
        assertThatThrownBy(() -> routes.settle(dispatcher("451481101"), route, "451481101201"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("route.unknown"));
    }

    @Test
    @DisplayName("乡镇选定村后，外市法院的事项即派发")
    void settlingItDispatchesTheTaskOfTheOtherCity() {
        var route = doubtful("崇左市凭祥市凭祥镇某处乙");

        routes.settle(HUANG, route, BEIDA);
        routes.settle(HUANG, route, BEIDA);

        assertThat(jdbc.sql("select city_code || ' ' || state || ' ' || village_code from task.task where case_id = ?")
                        .param(caseOf(route))
                        .query(String.class)
                        .list())
                .containsExactly(NANNING + " DISPATCHED " + BEIDA);
        assertThat(seen(HUANG)).doesNotContain(route);
        assertThat(seen(TAN)).doesNotContain(route);
    }

    @Test
    @DisplayName("候选在两个乡镇时，各只见本乡镇的候选")
    void eachTownshipOfSeveralSeesItsOwnCandidateOnly() {
        var route = doubtful("崇左市宁明县第一分场生活区5号");
        var candidates = options(TAN, route);
        assertThat(candidates).hasSizeGreaterThan(1);
        for (var village : candidates) {
            assertThat(options(dispatcher(village.substring(0, 9)), route)).containsExactly(village);
        }
    }

    Id doubtful(String address) {
        var number = "（2019）" + QINGXIU + "执" + RUNNING.getAndIncrement() + "号";
        var batch = dockets.importFile(TAN, QINGXIU, csv(folder, row(number, "黄某", address)));
        assertThat(batch.tally().doubtful()).isEqualTo(1);
        return new Id(
                NANNING,
                jdbc.sql("select id from intake.doubtful_route where case_number = ?")
                        .param(number)
                        .query(UUID.class)
                        .single());
    }

    UUID caseOf(Id route) {
        return jdbc.sql("select case_id from intake.doubtful_route where id = ?")
                .param(route.uuid())
                .query(UUID.class)
                .single();
    }

    List<Id> seen(Actor actor) {
        return routes.open(actor, null, null).rows().stream()
                .map(DoubtfulRoute::id)
                .toList();
    }

    List<String> options(Actor actor, Id route) {
        return routes.open(actor, null, null).rows().stream()
                .filter(it -> it.id().equals(route))
                .map(it -> RouteView.of(it, divisions, actor))
                .flatMap(it -> it.options().stream())
                .map(RouteView.RouteOption::village)
                .toList();
    }

    static Actor dispatcher(String division) {
        return new Actor(
                UUID.randomUUID(),
                "调度员",
                Role.DISPATCHER,
                division.substring(0, 4) + "00",
                new Scope.OfDivision(division));
    }
}

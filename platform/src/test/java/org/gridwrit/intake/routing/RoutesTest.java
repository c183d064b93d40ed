package org.gridwrit.intake.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.intake.Pingxiang.BEIDA;
import static org.gridwrit.intake.Pingxiang.CITY;
import static org.gridwrit.intake.Pingxiang.COURT;
import static org.gridwrit.intake.Pingxiang.HUANG;
import static org.gridwrit.intake.Pingxiang.LONGZHOU;
import static org.gridwrit.intake.Pingxiang.LU;
import static org.gridwrit.intake.Pingxiang.csv;
import static org.gridwrit.intake.Pingxiang.number;
import static org.gridwrit.intake.Pingxiang.row;

import java.nio.file.Path;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.AddressKey;
import org.gridwrit.court.Courts;
import org.gridwrit.intake.DocketTest;
import org.gridwrit.intake.Dockets;
import org.gridwrit.intake.Pingxiang;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DocketTest
class RoutesTest {
    @Autowired
    Dockets dockets;

    @Autowired
    Routes routes;

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
    }

    @Test
    void oneClickSendsTheTaskAndIsRemembered() {
        var address = "凭祥镇糖厂老宿舍";
        var number = number();
        var route = doubtful(number, address);

        routes.settle(LU, route, BEIDA);

        assertThat(states(number)).isEqualTo("DISPATCHED");
        var next = dockets.importFile(LU, COURT, csv(folder, row(number(), "黄某", "凭祥镇 糖厂老宿舍。")));
        assertThat(next.tally().routed()).isEqualTo(1);
        assertThat(routes.remembered(LU, "糖厂", "").rows()).singleElement().satisfies(it -> {
            assertThat(it.villageCode()).isEqualTo(BEIDA);
            assertThat(it.source()).isEqualTo("陆书记员");
            assertThat(it.times()).isEqualTo(1);
        });
    }

    @Test
    void settlingTwicePlansOnce() {
        var number = number();
        var route = doubtful(number, "凭祥镇某处甲");
        routes.settle(LU, route, BEIDA);
        routes.settle(LU, route, BEIDA);
        assertThat(jdbc.sql("select count(*) from task.task where case_number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void allWaitingForTheSameAddressAreSettledTogether() {
        var one = number();
        var other = number();
        var route = doubtful(one, "凭祥镇某处乙");
        doubtful(other, "凭祥镇某处乙");
        routes.settle(LU, route, BEIDA);
        assertThat(states(one)).isEqualTo("DISPATCHED");
        assertThat(states(other)).isEqualTo("DISPATCHED");
    }

    @Test
    void whatWasForgottenIsAskedAgain() {
        var address = "凭祥镇某处丙";
        routes.settle(LU, doubtful(number(), address), BEIDA);
        routes.forget(LU, AddressKey.of(address));
        var next = dockets.importFile(LU, COURT, csv(folder, row(number(), "黄某", address)));
        assertThat(next.tally().doubtful()).isEqualTo(1);
    }

    @Test
    void aTownshipSettlesWhatIsCertainToLieInIt() {
        var number = number();
        var route = doubtful(number, "凭祥市凭祥镇某处丁");
        assertThat(seenBy(HUANG, route)).isTrue();
        assertThatThrownBy(() -> routes.settle(HUANG, route, "451481101201"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("route.outside"));
        routes.settle(HUANG, route, BEIDA);
        assertThat(states(number)).isEqualTo("DISPATCHED");
    }

    @Test
    void nobodyElseSeesOrSettlesIt() {
        var route = doubtful(number(), "不知何处戊");
        assertThat(seenBy(LONGZHOU, route)).isFalse();
        assertThat(seenBy(HUANG, route)).isFalse();
        for (var stranger : new Actor[] {LONGZHOU, HUANG}) {
            assertThatThrownBy(() -> routes.settle(stranger, route, BEIDA))
                    .isInstanceOfSatisfying(
                            Refusal.class, it -> assertThat(it.code()).isEqualTo("route.unknown"));
        }
    }

    @Test
    void aVillageWithoutAGridIsNoPlaceToSendTo() {
        var route = doubtful(number(), "不知何处己");
        assertThatThrownBy(() -> routes.settle(LU, route, "451481100204"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("route.no-grid"));
        assertThat(seenBy(LU, route)).isTrue();
    }

    @Test
    void anAddressNoGridCanHelpWithIsPutAside() {
        var number = number();
        var route = doubtful(number, "广东省深圳市福田区某路1号");
        routes.dismiss(LU, route);
        assertThat(seenBy(LU, route)).isFalse();
        assertThat(states(number)).isEmpty();
    }

    Id doubtful(String number, String address) {
        dockets.importFile(LU, COURT, csv(folder, row(number, "李某", address)));
        return new Id(
                CITY,
                jdbc.sql("select id from intake.doubtful_route where case_number = ?")
                        .param(number)
                        .query(UUID.class)
                        .single());
    }

    boolean seenBy(Actor actor, Id route) {
        for (var page = routes.open(actor, null, null); ; ) {
            if (page.rows().stream().anyMatch(it -> it.id().equals(route))) return true;
            var next = page.next();
            if (next == null) return false;
            page = routes.open(actor, null, UUID.fromString(next));
        }
    }

    String states(String number) {
        return String.join(
                " ",
                jdbc.sql("select state from task.task where case_number = ?")
                        .param(number)
                        .query(String.class)
                        .list());
    }
}

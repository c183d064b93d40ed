package org.gridwrit.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.court.Courts;
import org.gridwrit.court.DispatchPolicy;
import org.gridwrit.shared.Times;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 凭祥 The town where the tests of dockets play: its court, a few of its grids, and who works there.
public final class Pingxiang {
    public static final String CITY = "451400";
    public static final String COURT = "桂1481";
    public static final String BEIDA = "451481100001"; // 北大路社区
    public static final String NANDA = "451481100002"; // 南大路社区
    public static final String LIANQUAN = "451481100201"; // 连全村, whose post is vacant
    public static final Actor LU = new Actor(UUID.randomUUID(), "陆书记员", Role.LIAISON, CITY, new Scope.OfCourt(COURT));
    public static final Actor LONGZHOU =
            new Actor(UUID.randomUUID(), "龙州书记员", Role.LIAISON, CITY, new Scope.OfCourt("桂1423"));
    public static final Actor HUANG =
            new Actor(UUID.randomUUID(), "黄主任", Role.DISPATCHER, CITY, new Scope.OfDivision("451481100"));
    public static final String HEADINGS = "案号,立案日期,承办法官,案由,涉民生类别,执行标的额,申请执行人,被执行人,证件号码,住址,联系电话,协助事项,备注\n";

    private static final AtomicInteger RUNNING = new AtomicInteger(1);

    private Pingxiang() {}

    public static void settle(JdbcClient jdbc, Courts courts) {
        courts.setPolicy(LU, COURT, new DispatchPolicy(true, 15));
        if (jdbc.sql("select count(*) from grid.grid").query(Integer.class).single() > 0) return;
        for (var village : new String[] {BEIDA, NANDA, LIANQUAN}) {
            var grid = UUID.randomUUID();
            jdbc.sql(
                            "insert into grid.grid (city_code, id, code, village_code, kind, name) values (?, ?, ?, ?, 'VILLAGE', ?)")
                    .params(CITY, grid, village + "V001", village, village + "网格")
                    .update();
            if (village.equals(LIANQUAN)) continue;
            var worker = UUID.randomUUID();
            jdbc.sql("insert into grid.worker (city_code, id, name, township_code) values (?, ?, '农网格员', ?)")
                    .params(CITY, worker, village.substring(0, 9))
                    .update();
            jdbc.sql(
                            "insert into grid.post (city_code, id, grid_id, worker_id, village_code, from_day) values (?, ?, ?, ?, ?, '2019-01-01')")
                    .params(CITY, UUID.randomUUID(), grid, worker, village)
                    .update();
        }
    }

    public static String number() {
        return "（2019）" + COURT + "执" + RUNNING.getAndIncrement() + "号";
    }

    public static String row(String number, String debtor, String address) {
        return row(number, debtor, address, "查人");
    }

    public static String row(String number, String debtor, String address, String help) {
        return number + ",2019-03-05,韦法官,追索劳动报酬纠纷,工资,\"12,000.00\",陈芳," + debtor + ",," + address + ",13800000000,"
                + help + ",尽快\n";
    }

    public static Path csv(Path folder, String... rows) {
        try {
            return Files.writeString(Files.createTempFile(folder, "docket", ".csv"), HEADINGS + String.join("", rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class TenthOfJanuary {
        @Bean
        @Primary
        Clock tenthOfJanuary() {
            return Clock.fixed(Instant.parse("2020-01-10T02:00:00Z"), Times.CHINA);
        }
    }
}

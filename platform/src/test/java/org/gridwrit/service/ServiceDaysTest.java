package org.gridwrit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.Place;
import org.gridwrit.service.law.Result;
import org.gridwrit.service.law.ServiceReceipt;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("节假日安排公布后送达的最后一日")
class ServiceDaysTest {
    private static final UUID LEAST = new UUID(0, 0);

    @Autowired
    ServiceDays days;

    @Autowired
    ServiceDesk desk;

    @Autowired
    CaseFiles cases;

    @Autowired
    Walls walls;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Town town;
    Id casefile;

    @BeforeEach
    void file() {
        town = new Town(cases, desk, keys, cast, Times.today(clock));
        casefile = town.filed();
    }

    @Test
    @DisplayName("公告期和委托送达的期限重新计算，送达日期跟着变；已经过去的不变")
    void whatStillRunsIsReckonedAgain() {
        var direct = town.open(casefile, Mode.DIRECT);
        town.failed(direct, Result.UNKNOWN_THERE);
        var notice = town.open(casefile, Mode.PUBLIC_NOTICE);
        desk.complete(
                cast.wei,
                notice,
                new ServiceReceipt(town.today(), Place.ELSEWHERE, null, "", "不知去向", null, "", null, "人民法院公告网"));
        var entrusted = town.open(casefile, Mode.ENTRUSTED);
        desk.entrusted(cast.lu, entrusted, town.today());
        var right = desk.named(cast.wei, notice).servedOn();
        var ten = desk.named(cast.wei, entrusted).dueOn();
        var tomorrow = town.today().plusDays(1);
        set(notice, tomorrow);
        set(entrusted, tomorrow);
        recount();
        assertThat(desk.named(cast.wei, notice))
                .extracting(ServiceOfDocument::servedOn, ServiceOfDocument::dueOn)
                .containsExactly(right, right);
        assertThat(desk.named(cast.wei, entrusted))
                .extracting(ServiceOfDocument::servedOn, ServiceOfDocument::dueOn)
                .containsExactly(null, ten);

        var yesterday = town.today().minusDays(1);
        set(notice, yesterday);
        recount();
        assertThat(desk.named(cast.wei, notice).servedOn()).isEqualTo(yesterday);
    }

    private void recount() {
        walls.within(Wall.throughCourts("service-days", Cast.CHONGZUO), () -> days.recount(Cast.CHONGZUO, LEAST));
    }

    private void set(Id service, LocalDate day) {
        jdbc.sql("""
                update service.service set due_on = :day, served_on = case state when 'SERVED' then :day end
                 where city_code = :city and id = :id
                """)
                .param("day", day)
                .param("city", service.city())
                .param("id", service.uuid())
                .update();
    }
}

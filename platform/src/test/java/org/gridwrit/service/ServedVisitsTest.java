package org.gridwrit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.Result;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Report;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskReported;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
@DisplayName("送达事项的反馈成为送达经过")
class ServedVisitsTest {
    @Autowired
    ServedVisits visits;

    @Autowired
    Walls walls;

    @Autowired
    ServiceDesk desk;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    Keys keys;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();
    Town town;
    Id casefile;
    Id service;
    Id task;

    @BeforeEach
    void aServiceUnderWay() {
        town = new Town(cases, desk, keys, cast, org.gridwrit.shared.Times.today(clock));
        casefile = cases.file(
                        cast.lu,
                        Cast.CHONGZUO,
                        Cast.PINGXIANG,
                        List.of(new NewCase(
                                CaseNumber.parse("（2026）桂1481执" + (600_000 + new Random().nextInt(99_999)) + "号"),
                                LocalDate.of(2026, 3, 4),
                                "韦法官",
                                "民间借贷纠纷",
                                null,
                                new Fen(100),
                                List.of(party("陈芳")),
                                List.of(party("黄某")))))
                .getFirst()
                .casefile();
        service = town.open(casefile, Mode.DIRECT);
        task = scenes.plan(
                cast.lu,
                new Stage.Wanted(
                        casefile.uuid(),
                        town.debtor(casefile),
                        new byte[] {1},
                        TaskKind.SERVE,
                        Cast.PINGXIANG,
                        cast.li.worker()));
        tasks.accept(cast.li, task, Stage.key());
    }

    @Test
    @DisplayName("拒收的反馈记为一次拒收，重来也只有一次，随后可以留置")
    void aReportIsOneAttemptHoweverOftenItComes() {
        var told = reported(Outcome.REFUSED);
        heard(told);
        heard(told);
        assertThat(desk.look(cast.wei, casefile).triedOf(service))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.result()).isEqualTo(Result.REFUSED);
                    assertThat(it.words()).isEqualTo("说不认账");
                    assertThat(it.by()).isEqualTo("李");
                });
        assertThat(town.open(casefile, Mode.LEAVE)).isNotNull();
    }

    @Test
    @DisplayName("已交付不等于已送达：由承办人确认；去世也由承办人记录")
    void whatIsForTheOfficerToSayIsLeftToTheOfficer() {
        heard(reported(Outcome.SERVED));
        heard(reported(Outcome.DECEASED));
        assertThat(desk.look(cast.wei, casefile).triedOf(service)).isEmpty();
        assertThat(desk.named(cast.wei, service).state()).isEqualTo(org.gridwrit.service.State.OPEN);
    }

    private void heard(TaskReported it) {
        walls.within(Wall.ofProgram("service-visit", it.court(), it.task().city()), () -> visits.take(it));
    }

    private static NewParty party(String name) {
        return new NewParty(name, IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
    }

    private TaskReported reported(Outcome outcome) {
        UUID report = Stage.key();
        tasks.report(cast.li, task, new Report(report, outcome, "说不认账", null, null, clock.instant()));
        return new TaskReported(
                task,
                casefile.uuid(),
                "",
                Cast.PINGXIANG,
                Cast.VILLAGE,
                TaskKind.SERVE,
                report,
                outcome,
                State.REPORTED,
                java.time.Instant.now());
    }
}

package org.gridwrit.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Report;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskConfirmed;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
@DisplayName("宣传场次")
class LecturesTest {
    @Autowired
    Lectures lectures;

    @Autowired
    ConfirmedVisits visits;

    @Autowired
    Whereabouts places;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    Walls walls;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();
    LocalDate today;
    Period thisYear;

    @BeforeEach
    void day() {
        today = Times.today(clock);
        thisYear = Period.year(today);
    }

    @Test
    @DisplayName("法院和乡镇各记各的；重发只有一场；乡镇看得到在本地办的，别的乡镇看不到")
    void whoHeldItSaysSo() {
        var key = Stage.key();
        var id = lectures.record(cast.lu, key, lecture(today, 45, null));
        assertThat(lectures.record(cast.lu, key, lecture(today, 45, null))).isEqualTo(id);
        var towns = lectures.record(cast.huang, Stage.key(), lecture(today.minusDays(1), 12, null));
        assertThat(lectures.list(cast.huang, thisYear, null).rows())
                .extracting(Lecture::id)
                .containsExactly(id, towns);
        assertThat(lectures.named(cast.wei, towns).court()).isEqualTo(Cast.PINGXIANG);
        assertThat(lectures.sums(cast.committee, thisYear)).containsExactly(new TopicSum(Topic.PERFORMANCE, 2, 57));
        assertThat(lectures.list(cast.farTownship, thisYear, null).rows()).isEmpty();
        assertThatThrownBy(() -> lectures.named(cast.farTownship, id)).hasMessage("publicity.unknown");
        assertThatThrownBy(() -> lectures.withdraw(cast.elsewhere, id, "记错")).hasMessage("publicity.unknown");
        assertThatThrownBy(() -> lectures.record(cast.farTownship, Stage.key(), lecture(today, 45, null)))
                .hasMessage("publicity.elsewhere");
    }

    @Test
    @DisplayName("没到的日子、没有的人数不能记；写错的撤回，仍能看到，不再计数")
    void whatDidNotHappenDoesNotCount() {
        assertThatThrownBy(() -> lectures.record(cast.lu, Stage.key(), lecture(today.plusDays(1), 45, null)))
                .hasMessage("publicity.to-come");
        assertThatThrownBy(() -> lecture(today, 0, null)).hasMessage("publicity.heads");
        assertThatThrownBy(() -> lecture(today, 100_001, null)).hasMessage("publicity.heads");
        var id = lectures.record(cast.lu, Stage.key(), lecture(today, 100_000, null));
        assertThatThrownBy(() -> lectures.withdraw(cast.lu, id, " ")).hasMessage("publicity.reason-missing");
        lectures.withdraw(cast.lu, id, "人数写错");
        assertThat(lectures.sums(cast.wei, thisYear)).isEmpty();
        assertThat(lectures.named(cast.wei, id).withdrawal()).isEqualTo("人数写错");
        assertThatThrownBy(() -> lectures.withdraw(cast.lu, id, "再撤")).hasMessage("publicity.withdrawn");
    }

    @Test
    @DisplayName("随案普法由办案的法院记，乡镇看得到这一场，看不到是哪个案件")
    void theCaseIsTheCourts() {
        var file = file();
        var id = lectures.record(cast.wei, Stage.key(), lecture(today, 20, file));
        assertThat(lectures.named(cast.wei, id).casefile()).isEqualTo(file);
        assertThat(lectures.ofCase(cast.wei, file)).extracting(Lecture::id).containsExactly(id);
        assertThat(lectures.named(cast.huang, id)).satisfies(it -> {
            assertThat(it.caseId()).isNull();
            assertThat(it.caseNumber()).isNull();
        });
        assertThatThrownBy(() -> lectures.record(cast.huang, Stage.key(), lecture(today, 20, file)))
                .hasMessage("publicity.case-of-court");
        assertThatThrownBy(() -> lectures.record(cast.elsewhere, Stage.key(), lecture(today, 20, file)))
                .hasMessage("casefile.unknown");
    }

    @Test
    @DisplayName("地点按名称找；同名的要连上级一起写；找不到的说出应当写什么")
    void placesAreFoundByName() {
        assertThat(places.named(cast.huang, "北大路社区")).isEqualTo(Cast.VILLAGE);
        assertThat(places.named(cast.wei, "凭祥市 凭祥镇 北大路社区")).isEqualTo(Cast.VILLAGE);
        assertThat(places.named(cast.huang, "凭祥镇")).isEqualTo(Cast.TOWNSHIP);
        assertThatThrownBy(() -> places.named(cast.wei, "城南社区")).hasMessage("publicity.place-many");
        assertThatThrownBy(() -> places.named(cast.huang, "没有的村")).hasMessage("publicity.place-unknown");
        assertThatThrownBy(() -> places.named(cast.huang, " ")).hasMessage("publicity.place-unknown");
    }

    @Test
    @DisplayName("网格员的普法宣传事项，法院确认后成为一场，不用再填；没有清点的人数不编")
    void aConfirmedReportIsALecture() {
        var file = file();
        var wanted = new Stage.Wanted(
                file.uuid(), UUID.randomUUID(), new byte[] {1}, TaskKind.PUBLICIZE, Cast.PINGXIANG, cast.li.worker());
        var task = scenes.plan(cast.lu, wanted);
        tasks.accept(cast.li, task, Stage.key());
        var report = Stage.key();
        tasks.report(cast.li, task, new Report(report, Outcome.DONE, "在村委会讲了一场", null, null, clock.instant()));
        hear(task, file, report, Outcome.MOVED_AWAY);
        assertThat(lectures.ofCase(cast.wei, file)).isEmpty();
        hear(task, file, report, Outcome.DONE);
        hear(task, file, report, Outcome.DONE);
        assertThat(lectures.ofCase(cast.wei, file)).singleElement().satisfies(it -> {
            assertThat(it.speakers()).isEqualTo("李");
            assertThat(it.words()).isEqualTo("在村委会讲了一场");
            assertThat(it.heads()).isNull();
            assertThat(it.held()).isEqualTo(today);
        });
    }

    private void hear(Id task, Id file, UUID report, Outcome outcome) {
        var event = new TaskConfirmed(
                task,
                file.uuid(),
                "（2026）桂1481执9号",
                Cast.PINGXIANG,
                null,
                TaskKind.PUBLICIZE,
                outcome,
                Cast.VILLAGE,
                today,
                report,
                null);
        walls.within(Wall.ofProgram("publicity", Cast.PINGXIANG, Cast.CHONGZUO), () -> visits.take(event));
    }

    private Id file() {
        var number = CaseNumber.parse("（2026）桂1481执" + (700_000 + new Random().nextInt(99_999)) + "号");
        var party = new NewParty("黄某", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
        var filed = new NewCase(
                number, LocalDate.of(2026, 3, 4), "韦法官", "民间借贷纠纷", null, new Fen(100), List.of(party), List.of(party));
        return cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(filed))
                .getFirst()
                .casefile();
    }

    private static NewLecture lecture(LocalDate held, int heads, @Nullable Id file) {
        return new NewLecture(
                held, Cast.VILLAGE, "村委会篮球场", Topic.PERFORMANCE, Audience.VILLAGERS, heads, "韦法官", "讲解报告财产", file);
    }
}

package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.clue.Source;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("协助事项、终本复查、结案的计数")
class TaskCountingTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final UUID TASK = UUID.randomUUID();

    @Test
    @DisplayName("先立项后派发：按立项之日计一次；签收、反馈的用时从派发算起")
    void countsOnTheDayItWasAskedFor() {
        assertThat(counted(
                        at(0, "PLANNED", "FIND_PROPERTY"),
                        at(24, "SENT", "FIND_PROPERTY"),
                        at(26, "ACCEPTED", ""),
                        at(72, "ANSWERED", "NOT_FOUND"),
                        at(73, "CONFIRMED", "")))
                .containsExactlyInAnyOrder(
                        "TASKS_ASKED FIND_PROPERTY 2026-03-02 0",
                        "TASKS_ACCEPTED FIND_PROPERTY 2026-03-02 120",
                        "TASKS_ANSWERED FIND_PROPERTY 2026-03-02 2880",
                        "TASKS_CONFIRMED FIND_PROPERTY 2026-03-02 60");
    }

    @Test
    @DisplayName("反馈之前改派、回避的不计；迟到的反馈到了以后照计")
    void whatWasGivenOnCountsAsWhatItBecame() {
        var sent = at(0, "SENT", "SERVE");
        assertThat(counted(sent, at(5, "REASSIGNED", ""))).isEmpty();
        assertThat(counted(sent, at(5, "RECUSED", ""))).isEmpty();
        assertThat(counted(sent, at(5, "REASSIGNED", ""), at(9, "ANSWERED", "SERVED")))
                .contains("TASKS_ANSWERED SERVE 2026-03-02 540");
    }

    @Test
    @DisplayName("撤回以后迟到的反馈：既算已反馈，也算已撤回")
    void aLateReportChangesTheMonthThatAsked() {
        assertThat(counted(at(0, "SENT", "SERVE"), at(5, "WITHDRAWN", ""), at(9000, "ANSWERED", "SERVED")))
                .extracting(it -> it.substring(0, it.indexOf(' ')))
                .containsExactlyInAnyOrder("TASKS_ASKED", "TASKS_ACCEPTED", "TASKS_ANSWERED", "TASKS_WITHDRAWN");
    }

    @Test
    @DisplayName("漏斗：确认有用、线索属实算有用；采取措施、到位按线索现在的情况；重复的线索不算")
    void theFunnelFollowsTheClue() {
        var sent = at(0, "SENT", "FIND_PROPERTY");
        var answered = at(1, "ANSWERED", "PROPERTY_FOUND");
        assertThat(measures(sent, answered, clue(1, ClueState.VERIFIED, false))).contains(Measure.TASKS_USEFUL);
        assertThat(measures(sent, answered, clue(1, ClueState.VERIFIED, false), clue(2, ClueState.RECOVERED, false)))
                .contains(Measure.TASKS_USEFUL, Measure.TASKS_ACTED, Measure.TASKS_RECOVERED);
        assertThat(measures(sent, answered, clue(1, ClueState.VERIFIED, false), clue(2, ClueState.STALE, false)))
                .doesNotContain(Measure.TASKS_USEFUL, Measure.TASKS_ACTED);
        assertThat(measures(sent, answered, clue(1, ClueState.CLAIMED, true))).doesNotContain(Measure.TASKS_USEFUL);
        var confirmed = new Happening.Confirmation(TASK, MARCH, "451481100200", TaskKind.SERVE, Outcome.SERVED, false);
        assertThat(measures(sent, answered, confirmed)).contains(Measure.TASKS_USEFUL);
    }

    @Test
    @DisplayName("终本复查：应复查之日起、下一次之前请的网格反馈了才算已复查，发现财产才算有发现")
    void aRecheckIsDoneByItsOwnGrids() {
        var first = recheck(0);
        var second = recheck(180);
        var early = task(UUID.randomUUID(), 30, "RECHECK");
        assertThat(measures(first, second, early.get(0))).containsOnlyOnce(Measure.TASKS_ASKED);
        var facts = all(first, second, early.get(0), early.get(1)).stream()
                .map(it -> it.measure() + " " + it.day())
                .filter(it -> it.startsWith("RECHECKS"))
                .toList();
        assertThat(facts)
                .containsExactlyInAnyOrder(
                        "RECHECKS_DUE 2026-03-02",
                        "RECHECKS_DONE 2026-03-02",
                        "RECHECKS_FRUITFUL 2026-03-02",
                        "RECHECKS_DUE 2026-08-29");
    }

    @Test
    @DisplayName("结案每次都计，协助在结案之后确认的不算协助后结案；方式不明的旧记录不计")
    void eachClosingCounts() {
        var help = Happened.confirmed(MARCH.plusDays(5), TaskKind.SERVE, Outcome.SERVED);
        var before = new Happening.Closing(UUID.randomUUID(), MARCH, "TERMINATED_FOR_NOW", "451481000");
        var after = new Happening.Closing(UUID.randomUUID(), MARCH.plusDays(5), "PERFORMED", "451481000");
        assertThat(all(help, before, after, new Happening.Closing(UUID.randomUUID(), MARCH)).stream()
                        .filter(it -> it.measure().family() == Measure.Family.CLOSINGS)
                        .map(it -> it.measure() + " " + it.kind() + " " + it.day()))
                .containsExactlyInAnyOrder(
                        "CASES_CLOSED TERMINATED_FOR_NOW 2026-03-02",
                        "CASES_CLOSED PERFORMED 2026-03-07",
                        "CLOSED_HELPED PERFORMED 2026-03-07");
    }

    @Test
    @DisplayName("终本队列：此后的复查、恢复、结案、到位都计在终本之日，到再次终本为止")
    void whatBecameOfACaseTerminatedForNow() {
        var first = new Happening.Closing(UUID.randomUUID(), MARCH, "TERMINATED_FOR_NOW", "451481000");
        var again = new Happening.Closing(UUID.randomUUID(), MARCH.plusDays(400), "TERMINATED_FOR_NOW", "451481000");
        var ended = new Happening.Closing(UUID.randomUUID(), MARCH.plusDays(500), "PERFORMED", "451481000");
        var asked = task(UUID.randomUUID(), 181, "RECHECK");
        var resumed = step(Matter.RESUMPTION, UUID.randomUUID(), 200 * 24, "RESUMED", "");
        var sameDay = new Happening.Recovery(UUID.randomUUID(), MARCH, new Fen(7));
        var later = new Happening.Recovery(UUID.randomUUID(), MARCH.plusDays(210), new Fen(900));
        assertThat(all(first, again, ended, asked.get(0), asked.get(1), resumed, sameDay, later).stream()
                        .filter(it -> it.measure().family() == Measure.Family.FORNOW)
                        .map(it -> it.measure() + " " + it.day() + " "
                                + it.amount().value()))
                .containsExactlyInAnyOrder(
                        "FORNOW_CLOSED 2026-03-02 0",
                        "FORNOW_RECHECKED 2026-03-02 0",
                        "FORNOW_FOUND 2026-03-02 0",
                        "FORNOW_RESUMED 2026-03-02 0",
                        "FORNOW_AMOUNT 2026-03-02 900",
                        "FORNOW_CLOSED 2027-04-06 0",
                        "FORNOW_ENDED 2027-04-06 0");
    }

    @Test
    @DisplayName("有用反馈率：754 件反馈 161 件有用是 21.4%；平均用时按小时；不足五件的不说")
    void ratesAndTimesAreQuotientsOfFigures() {
        var table = FigureTable.of(
                new TreeMap<>(Map.of("桂1481", "凭祥")),
                List.of(
                        new FigureStore.Sum("桂1481", Measure.TASKS_ASKED, 887, Fen.ZERO),
                        new FigureStore.Sum("桂1481", Measure.TASKS_ANSWERED, 754, new Fen(754 * 90)),
                        new FigureStore.Sum("桂1481", Measure.TASKS_USEFUL, 161, Fen.ZERO),
                        new FigureStore.Sum("桂1481", Measure.TASKS_ACCEPTED, 3, new Fen(600))));
        assertThat(Ratio.USEFUL.total(table).text()).isEqualTo("21.4 %");
        assertThat(Ratio.ANSWERED.total(table).text()).isEqualTo("85.0 %");
        assertThat(Ratio.ANSWER_TIME.total(table).text()).isEqualTo("1.5");
        assertThat(Ratio.CONFIRM_TIME.total(table).text()).isEqualTo("–");
        assertThat(Ratio.ACCEPT_TIME.total(Suppression.of(table)).text()).isEqualTo("–");
    }

    @Test
    @DisplayName("先后怎么传来都一样")
    void theOrderOfTellingIsNothing() {
        var course = new ArrayList<Happening>(List.of(
                at(0, "PLANNED", "FIND_PROPERTY"),
                at(3, "SENT", "FIND_PROPERTY"),
                at(4, "ANSWERED", "PROPERTY_FOUND"),
                at(5, "RETURNED", ""),
                at(6, "ANSWERED", "PROPERTY_FOUND"),
                at(7, "CONFIRMED", ""),
                clue(1, ClueState.VERIFIED, false),
                clue(2, ClueState.RECOVERED, false)));
        var of = Happened.aCase("桂1481", Livelihood.WAGES);
        var expected = Counting.facts(of, course);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(course, new Random(seed));
            assertThat(Counting.facts(of, course)).isEqualTo(expected);
        }
    }

    private static List<Fact> all(Happening... happenings) {
        return List.copyOf(Counting.facts(Happened.aCase("桂1481", Livelihood.WAGES), Arrays.asList(happenings)));
    }

    private static List<Measure> measures(Happening... happenings) {
        return all(happenings).stream().map(Fact::measure).toList();
    }

    private static List<String> counted(Happening... happenings) {
        return all(happenings).stream()
                .map(it -> it.measure() + " " + it.kind() + " " + it.day() + " "
                        + it.amount().value())
                .toList();
    }

    private static List<Happening.Step> task(UUID task, int days, String kind) {
        return List.of(
                step(Matter.TASK, task, days * 24, "SENT", kind),
                step(Matter.TASK, task, days * 24 + 1, "ANSWERED", "PROPERTY_FOUND"));
    }

    private static Happening.Step recheck(int days) {
        return step(Matter.RECHECK, UUID.randomUUID(), days * 24, "DUE", "");
    }

    private static Happening.Step at(int hours, String stage, String word) {
        return step(Matter.TASK, TASK, hours, stage, word);
    }

    private static Happening.Step step(Matter matter, UUID subject, int hours, String stage, String word) {
        var at = MARCH.atStartOfDay(Times.CHINA).toInstant().plus(Duration.ofHours(hours));
        return new Happening.Step(
                UUID.randomUUID(),
                LocalDate.ofInstant(at, Times.CHINA),
                matter,
                subject,
                at,
                "451481100200",
                word,
                stage,
                Fen.ZERO);
    }

    private static final UUID CLUE = UUID.randomUUID();

    private static Happening.Clue clue(int position, ClueState state, boolean repeated) {
        return new Happening.Clue(
                UUID.randomUUID(),
                MARCH.plusDays(position),
                CLUE,
                position,
                "451481100",
                AssetKind.VEHICLE,
                Source.WORKER,
                state,
                repeated,
                state == ClueState.RECOVERED ? new Fen(900) : Fen.ZERO,
                TASK);
    }
}

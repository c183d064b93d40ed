package org.gridwrit.task.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.field.Disclosure.NOTHING;
import static org.gridwrit.task.field.Disclosure.SURNAME;
import static org.gridwrit.task.field.Disclosure.VISIT;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// What a worker may know, for every kind of task and every state.
@TaskTest
@Transactional
class DisclosureTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Errands errands;

    @Autowired
    Stage.Scenes scenes;

    final Cast cast = new Cast();

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void theLadderHasTheseSteps(TaskKind kind) {
        var steps = new EnumMap<State, Disclosure>(State.class);
        for (var state : State.values()) steps.put(state, Disclosure.of(kind, state, DAY, DAY));
        assertThat(steps)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        State.PLANNED, NOTHING,
                        State.DISPATCHED, SURNAME,
                        State.ACCEPTED, VISIT,
                        State.RETURNED, VISIT,
                        State.REPORTED, kind == TaskKind.WATCH ? VISIT : SURNAME,
                        State.CONFIRMED, NOTHING,
                        State.RECUSED, NOTHING,
                        State.REASSIGNED, NOTHING,
                        State.WITHDRAWN, NOTHING,
                        State.EXPIRED, NOTHING));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void aWatchIsOverOnTheDayAfterItsLast(State state) {
        assertThat(Disclosure.of(TaskKind.WATCH, state, DAY, DAY.plusDays(1))).isEqualTo(NOTHING);
    }

    @Test
    void beforeAcceptingOnlyTheSurnameIsThere() {
        var seen = errands.look(cast.li, scenes.dispatched(cast));
        assertThat(seen.debtorName()).isEqualTo("黄某");
        assertThat(seen.toString()).doesNotContain("北大路").doesNotContain("当面找到");
    }

    @Test
    void afterAcceptingWhatTheVisitNeedsIsThere() {
        var seen = errands.look(cast.li, scenes.accepted(cast));
        assertThat(seen.debtorAddress()).contains("北大路");
        assertThat(seen.words()).contains("当面找到");
    }

    @Test
    void whatWasReportedIsNotShownWhileTheCourtDecides() {
        var seen = errands.look(cast.li, scenes.reported(cast));
        assertThat(seen.debtorAddress()).isEmpty();
        assertThat(errands.history(cast.li, seen)).isNotEmpty().allSatisfy(it -> {
            assertThat(it.report()).isNull();
            assertThat(it.reason()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "RECUSED", "REASSIGNED", "WITHDRAWN", "EXPIRED"})
    void afterTheEndNothingIsThere(State state) {
        var seen = errands.look(cast.li, scenes.in(state, cast));
        assertThat(seen.debtorName()).isEmpty();
        assertThat(errands.ended(cast.li))
                .allSatisfy(it -> assertThat(it.debtorName() + it.debtorAddress() + it.words())
                        .isEmpty());
    }

    @Test
    void theTrailSaysHowMuchWasSeen() {
        var task = scenes.dispatched(cast);
        errands.look(cast.li, task);
        assertThat(scenes.jdbc()
                        .sql(
                                "select count(*) from audit.entry where city_code = ? and subject_id = ? and action = 'task.look'")
                        .params(task.city(), task.uuid())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"韦大山, 韦某", "欧阳春, 欧阳某", "欧阳, 欧某", "司马相如, 司马某", "买买提·艾力, 买某", "𠅤一, 𠅤某", "凭祥市边城商贸有限公司, 某单位", "'', 某人"})
    void whatIsLeftOfAName(String name, String left) {
        assertThat(Surname.of(name)).isEqualTo(left);
    }
}

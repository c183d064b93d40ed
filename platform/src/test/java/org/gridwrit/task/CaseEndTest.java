package org.gridwrit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.Stage.key;

import org.gridwrit.shared.Id;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Disclosure is bound to a live case.
@TaskTest
@Transactional
class CaseEndTest {
    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    final Cast cast = new Cast();
    final Stage.Wanted wanted = Stage.wanted();

    @Test
    void whatIsOnTheWayIsCalledBackWhenTheCaseCloses() {
        var planned = scenes.plan(cast.lu, wanted.to(null));
        var accepted = scenes.plan(cast.lu, wanted.of(TaskKind.FIND_PROPERTY).to(cast.li));
        tasks.accept(cast.li, accepted, key());
        var other = scenes.accepted(cast);

        assertThat(tasks.withdrawAll(Stage.program(), casefile(), false, "案件已结"))
                .isEqualTo(2);

        assertThat(scenes.stateOf(planned)).isEqualTo(State.WITHDRAWN);
        assertThat(scenes.stateOf(accepted)).isEqualTo(State.WITHDRAWN);
        assertThat(scenes.stateOf(other)).isEqualTo(State.ACCEPTED);
        assertThat(tasks.withdrawAll(Stage.program(), casefile(), false, "案件已结"))
                .isZero();
    }

    @Test
    void whatWasReportedStillWaitsForItsAnswer() {
        var reported = scenes.plan(cast.lu, wanted.to(cast.li));
        tasks.report(cast.li, reported, Stage.found());
        assertThat(tasks.withdrawAll(Stage.program(), casefile(), false, "案件已结"))
                .isZero();
        assertThat(scenes.stateOf(reported)).isEqualTo(State.REPORTED);
    }

    @Test
    void rechecksOutliveACaseTerminatedForNow() {
        var recheck = scenes.plan(cast.lu, wanted.of(TaskKind.RECHECK).to(cast.li));
        tasks.withdrawAll(Stage.program(), casefile(), true, "案件已结");
        assertThat(scenes.stateOf(recheck)).isEqualTo(State.DISPATCHED);
        tasks.withdrawAll(Stage.program(), casefile(), false, "案件已结");
        assertThat(scenes.stateOf(recheck)).isEqualTo(State.WITHDRAWN);
    }

    private Id casefile() {
        return new Id(Cast.CHONGZUO, wanted.caseId());
    }
}

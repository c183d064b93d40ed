package org.gridwrit.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gridwrit.shared.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
class ExpiryTest {
    @Autowired
    ExpiryJob job;

    @Autowired
    TurnedClock clock;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    ApplicationEvents events;

    final Cast cast = new Cast();

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void aTaskExpiresTheDayAfterItIsDueAndNotBefore() {
        var task = scenes.accepted(cast);
        clock.turn(Duration.ofDays(10));
        job.run();
        assertThat(scenes.stateOf(task)).isEqualTo(State.ACCEPTED);

        clock.turn(Duration.ofDays(1));
        job.run();
        job.run();

        assertThat(scenes.stateOf(task)).isEqualTo(State.EXPIRED);
        assertThat(scenes.audited(task)).containsOnlyOnce("task.expire");
        assertThat(events.stream(TaskExpired.class).filter(it -> it.task().equals(task)))
                .hasSize(1);
        assertThat(trail(task)).isEqualTo("GridWritACCEPTEDEXPIRED");
    }

    @Test
    void whatWasReportedInTimeOrHasEndedNeverExpires() {
        var reported = scenes.reported(cast);
        var confirmed = scenes.confirmed(cast);
        clock.turn(Duration.ofDays(40));
        job.run();
        assertThat(scenes.stateOf(reported)).isEqualTo(State.REPORTED);
        assertThat(scenes.stateOf(confirmed)).isEqualTo(State.CONFIRMED);
    }

    private String trail(Id task) {
        return scenes.jdbc()
                .sql(
                        "select actor_name || from_state || to_state from task.event where task_id = ? and verb = 'EXPIRE'")
                .param(task.uuid())
                .query(String.class)
                .single();
    }
}

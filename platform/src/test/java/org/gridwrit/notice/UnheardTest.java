package org.gridwrit.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.task.AlarmRaised;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TaskTest
class UnheardTest {
    @Autowired
    Unheard unheard;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnedClock clock;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Id alarm = new Id("451400", UUID.randomUUID());

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void whatCouldNotBeTakenInIsSaidAgainWithoutARestart() {
        jdbc.sql("alter table notice.signal add constraint away check (thing <> '%s')".formatted(alarm.uuid()))
                .update();
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new AlarmRaised(alarm, null, "桂1481", "（2026）桂1481执1号", "451481100001")));
        await().untilAsserted(() -> assertThat(waiting()).isEqualTo(1));
        jdbc.sql("alter table notice.signal drop constraint away").update();

        clock.turn(Duration.ofMinutes(11));
        unheard.again();

        await().untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(jdbc.sql("select count(*) from notice.signal where thing = ?")
                        .param(alarm.uuid())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private int waiting() {
        return jdbc.sql("select count(*) from event_publication where serialized_event like :alarm")
                .param("alarm", "%" + alarm.uuid() + "%")
                .query(Integer.class)
                .single();
    }
}

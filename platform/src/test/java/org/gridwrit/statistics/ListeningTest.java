package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.gridwrit.casefile.CaseClosed;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.RecoveryRecorded;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskConfirmed;
import org.gridwrit.task.TaskKind;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ListeningTest {
    static final LocalDate DAY = LocalDate.of(2019, 9, 9);

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IncompleteEventPublications unfinished;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Id casefile = new Id("451400", UUID.randomUUID());

    @Test
    void whatTheModulesPublishIsCounted() {
        transaction.executeWithoutResult(_ -> {
            events.publishEvent(confirmed());
            events.publishEvent(new RecoveryRecorded(
                    casefile, UUID.randomUUID(), "（2019）桂1481执9号", "桂1481", Livelihood.WAGES, new Fen(900), DAY));
            events.publishEvent(new CaseClosed(
                    casefile,
                    "（2019）桂1481执9号",
                    "桂1481",
                    Livelihood.WAGES,
                    Closing.PERFORMED,
                    new Fen(900),
                    new Fen(900),
                    DAY));
        });

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts()).isEqualTo(6));
    }

    @Test
    void whatWasRolledBackIsNotCounted() {
        transaction.executeWithoutResult(it -> {
            events.publishEvent(confirmed());
            it.setRollbackOnly();
        });

        assertThat(jdbc.sql("select count(*) from event_publication where serialized_event like :case")
                        .param("case", "%" + casefile.uuid() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(facts()).isZero();
    }

    /// What a crash leaves behind: the publication is on record, the listener never ran.
    @Test
    void whatACrashInterruptedIsCountedAfterTheRestartAndOnce() {
        jdbc.sql("""
                alter table statistics.happening add constraint crash check (case_id <> '%s')
                """.formatted(casefile.uuid())).update();
        transaction.executeWithoutResult(_ -> events.publishEvent(confirmed()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting()).isEqualTo(1));
        jdbc.sql("alter table statistics.happening drop constraint crash").update();

        unfinished.resubmitIncompletePublications(_ -> true);
        unfinished.resubmitIncompletePublications(_ -> true);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts()).isEqualTo(2));
    }

    TaskConfirmed confirmed() {
        return new TaskConfirmed(
                new Id("451400", UUID.randomUUID()),
                casefile.uuid(),
                "（2019）桂1481执9号",
                "桂1481",
                Livelihood.WAGES,
                TaskKind.FIND_PERSON,
                Outcome.FOUND,
                "451481100200",
                DAY,
                UUID.randomUUID(),
                null);
    }

    int waiting() {
        return jdbc.sql("select count(*) from event_publication where serialized_event like :case")
                .param("case", "%" + casefile.uuid() + "%")
                .query(Integer.class)
                .single();
    }

    int facts() {
        return jdbc.sql("select count(*) from statistics.fact where city_code = '451400' and case_id = :id")
                .param("id", casefile.uuid())
                .query(Integer.class)
                .single();
    }
}

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
import org.gridwrit.clue.ClueChanged;
import org.gridwrit.clue.Source;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskConfirmed;
import org.gridwrit.task.TaskKind;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
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
    /// A clue's money is in the case's ledger under the key of the clue's step.
    final UUID recovery = UUID.randomUUID();
    final Id clue = new Id("451400", UUID.randomUUID());

    @Test
    void whatTheModulesPublishIsCounted() {
        transaction.executeWithoutResult(_ -> {
            events.publishEvent(confirmed());
            events.publishEvent(recovered(recovery, 900));
            events.publishEvent(new CaseClosed(
                    casefile,
                    "（2019）桂1481执9号",
                    "桂1481",
                    Livelihood.WAGES,
                    Closing.PERFORMED,
                    new Fen(900),
                    new Fen(900),
                    DAY));
            events.publishEvent(clue(1, ClueState.VERIFIED, UUID.randomUUID(), Fen.ZERO));
            events.publishEvent(clue(0, ClueState.CLAIMED, clue.uuid(), Fen.ZERO));
            events.publishEvent(clue(2, ClueState.RECOVERED, recovery, new Fen(900)));
        });

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts()).isEqualTo(12));
    }

    /// A counter-entry in a case's ledger takes back what an entry counted.
    @Test
    void whatIsTakenBackCountsBelowZero() {
        transaction.executeWithoutResult(_ -> {
            events.publishEvent(recovered(recovery, 900));
            events.publishEvent(recovered(UUID.randomUUID(), -900));
        });

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("""
                                select amount_fen from statistics.happening
                                where city_code = '451400' and case_id = :case order by amount_fen
                                """)
                                .param("case", casefile.uuid())
                                .query(Long.class)
                                .list())
                        .containsExactly(-900L, 900L));
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

    RecoveryRecorded recovered(UUID entry, long fen) {
        return new RecoveryRecorded(casefile, entry, "（2019）桂1481执9号", "桂1481", Livelihood.WAGES, new Fen(fen), DAY);
    }

    ClueChanged clue(int position, ClueState state, UUID step, Fen amount) {
        return new ClueChanged(
                clue,
                step,
                position,
                casefile.uuid(),
                "（2019）桂1481执9号",
                "桂1481",
                null,
                "",
                AssetKind.VEHICLE,
                Source.WORKER,
                state,
                false,
                DAY,
                amount);
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

package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.gridwrit.casefile.CaseClosed;
import org.gridwrit.casefile.CaseCorrected;
import org.gridwrit.casefile.CaseFiled;
import org.gridwrit.casefile.CasesFiled;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.RecoveryRecorded;
import org.gridwrit.clue.ClueChanged;
import org.gridwrit.clue.Source;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.operation.breach.Breach;
import org.gridwrit.operation.breach.BreachMoved;
import org.gridwrit.settlement.SettlementChanged;
import org.gridwrit.settlement.SettlementReached;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
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
    static final String NUMBER = "（2019）桂1481执9号";
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
                .untilAsserted(() -> assertThat(facts()).isEqualTo(14));
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

    /// 立案、和解、分期、付款、违反限制消费
    @Test
    void whatBecomesOfACaseAndItsSettlementIsCounted() {
        var settlement = new Id("451400", UUID.randomUUID());
        var breach = new Id("451400", UUID.randomUUID());
        var at = DAY.atStartOfDay(Times.CHINA).toInstant();
        var line = new SettlementChanged.Line(UUID.randomUUID(), 1, DAY, new Fen(900), true, false, false);
        transaction.executeWithoutResult(_ -> {
            events.publishEvent(new CasesFiled(
                    List.of(new CaseFiled(casefile, NUMBER, "桂1481", Livelihood.WAGES, new Fen(9000), DAY, at)),
                    List.of(new CaseCorrected(
                            casefile,
                            NUMBER,
                            "桂1481",
                            Livelihood.WAGES,
                            Livelihood.TRAFFIC,
                            new Fen(8000),
                            DAY,
                            at.plusSeconds(1)))));
            events.publishEvent(
                    new SettlementReached(settlement, casefile.uuid(), NUMBER, "桂1481", new Fen(900), DAY, null));
            events.publishEvent(new SettlementChanged(
                    settlement,
                    casefile.uuid(),
                    NUMBER,
                    "桂1481",
                    at,
                    DAY,
                    1,
                    SettlementState.Name.PERFORMING,
                    List.of(line)));
            events.publishEvent(new BreachMoved(
                    breach, breach.uuid(), casefile.uuid(), NUMBER, "桂1481", at, DAY, Breach.State.REPORTED, Fen.ZERO));
        });

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("""
                                select measure || ' ' || kind || ' ' || amount_fen || ' ' || livelihood from statistics.fact
                                 where city_code = '451400' and case_id = :case order by 1
                                """)
                                .param("case", casefile.uuid())
                                .query(String.class)
                                .list())
                        .containsExactly(
                                "BREACHES_REPORTED  0 TRAFFIC",
                                "INSTALMENTS_DUE  0 TRAFFIC",
                                "INSTALMENTS_ON_TIME  0 TRAFFIC",
                                "INSTALMENTS_PAID  0 TRAFFIC",
                                "LIVELIHOOD_CLAIMED TRAFFIC 8000 TRAFFIC",
                                "LIVELIHOOD_FILED TRAFFIC 0 TRAFFIC",
                                "SETTLEMENTS_REACHED  0 TRAFFIC"));
    }

    /// Most cases are of no livelihood: nothing waits to be counted for them.
    @Test
    void aFilingOfNoLivelihoodIsNotWaitedFor() {
        var filed = new CaseFiled(casefile, NUMBER, "桂1481", null, new Fen(9000), DAY, Instant.EPOCH);
        assertThat(CasesFiled.counting(List.of(filed), List.of())).isEmpty();
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
                amount,
                null);
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

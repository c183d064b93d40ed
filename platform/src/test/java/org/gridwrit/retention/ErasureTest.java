package org.gridwrit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.retention.Kept.CHONGZUO;
import static org.gridwrit.retention.Kept.NUMBER;
import static org.gridwrit.retention.Kept.PRESIDENT;
import static org.gridwrit.retention.Kept.TRACES;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.retention.Holds.Wanted;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
@Import(Kept.class)
class ErasureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Erasure erasure;

    @Autowired
    ErasureLot lots;

    @Autowired
    Holds holds;

    @Autowired
    Kept.Cases cases;

    @Autowired
    RetentionStore store;

    @Autowired
    Walls walls;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    List<RetentionRule> rules;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Autowired
    TurnedClock clock;

    @BeforeEach
    void nothingIsThere() {
        clock.reset();
        jdbc.sql("truncate retention.hold, retention.run, casefile.casefile, task.task, intake.doubtful_route cascade")
                .update();
    }

    @ParameterizedTest
    @CsvSource({"PERFORMED,3", "TERMINATED,3", "CANCELLED,3", "TERMINATED_FOR_NOW,8"})
    void aClosedCaseIsKeptToTheLastDayOfItsPeriodAndGoesTheDayAfter(String way, int years) {
        var closedOn = TODAY.minusYears(years);
        var id = cases.closed(closedOn, way);

        erasure.run(CHONGZUO, TODAY);
        assertThat(cases.erased(id)).isFalse();
        assertThat(cases.standing(TRACES)).contains("casefile.party", "task.task", "task.report", "task.event");

        erasure.run(CHONGZUO, TODAY.plusDays(1));
        assertThat(cases.erased(id)).isTrue();
        assertThat(cases.standing(TRACES))
                .as("whatever the table and the column")
                .isEmpty();
        assertThat(count("select count(*) from task.recusal")).isZero();
        assertThat(
                        count(
                                "select count(*) from casefile.party where num_nonnulls(id_sealed, id_index, phone_sealed) > 0"))
                .isZero();
    }

    @Test
    void thatThereWasACaseAndWhatCameOfItStays() {
        var id = cases.closed(TODAY.minusYears(4), "PERFORMED");
        var facts = "select number || state || closing || amount_fen || officer from casefile.casefile where id = ?";
        var before = jdbc.sql(facts).param(id.uuid()).query(String.class).single();
        int tasks = count("select count(*) from task.task");

        erasure.run(CHONGZUO, TODAY);

        assertThat(jdbc.sql(facts).param(id.uuid()).query(String.class).single())
                .isEqualTo(before);
        assertThat(count("select count(*) from task.task")).isEqualTo(tasks);
    }

    @Test
    void anOpenCaseIsNeverErased() {
        var id = cases.closed(TODAY.minusYears(20), "PERFORMED");
        jdbc.sql("update casefile.casefile set state = 'RESUMED', closing = null, closed_on = null where id = ?")
                .param(id.uuid())
                .update();
        erasure.run(CHONGZUO, TODAY);
        assertThat(cases.erased(id)).isFalse();
    }

    @Test
    void aHeldCaseStaysUntilTheLastDayOfTheHold() {
        var id = cases.closed(TODAY.minusYears(4), "PERFORMED");
        var until = TODAY.plusDays(10);
        holds.place(PRESIDENT, Wanted.ofCase(id.uuid(), "（2010）桂1481执1号", "检察监督调阅", until));

        erasure.run(CHONGZUO, until);
        assertThat(cases.erased(id)).isFalse();
        erasure.run(CHONGZUO, until.plusDays(1));
        assertThat(cases.erased(id)).isTrue();
    }

    @Test
    void aReleasedHoldKeepsNothing() {
        var id = cases.closed(TODAY.minusYears(4), "PERFORMED");
        var hold = holds.place(PRESIDENT, Wanted.ofCase(id.uuid(), "（2010）桂1481执1号", "审计调阅", TODAY.plusYears(1)));
        erasure.run(CHONGZUO, TODAY);
        assertThat(cases.erased(id)).isFalse();

        holds.release(PRESIDENT, hold);
        erasure.run(CHONGZUO, TODAY.plusDays(1));
        assertThat(cases.erased(id)).isTrue();
        assertThatThrownBy(() -> holds.release(PRESIDENT, hold))
                .isInstanceOf(Refusal.class)
                .hasMessage("hold.unknown");
    }

    @Test
    void aPersonIsHeldInEveryCase() {
        var one = cases.closed(TODAY.minusYears(4), "PERFORMED");
        var other = cases.closed(TODAY.minusYears(9), "TERMINATED_FOR_NOW");
        holds.place(PRESIDENT, Wanted.ofPerson(NUMBER, "国家赔偿申请", TODAY.plusYears(1)));
        erasure.run(CHONGZUO, TODAY);
        assertThat(cases.erased(one)).isFalse();
        assertThat(cases.erased(other)).isFalse();
    }

    @Test
    void theReasonOfAHoldIsReadByTheCourtOnlyAndSealed() {
        holds.place(PRESIDENT, Wanted.ofPerson(NUMBER, "欧阳申请国家赔偿", TODAY));
        assertThat(holds.list(PRESIDENT, null).rows()).extracting(Hold::reason).containsExactly("欧阳申请国家赔偿");
        assertThat(cases.standing(List.of("欧阳申请", NUMBER))).isEmpty();
    }

    @Test
    void aHoldWithoutReasonOrEndIsRefused() {
        assertThatThrownBy(() -> holds.place(PRESIDENT, Wanted.ofPerson(NUMBER, " ", TODAY)))
                .hasMessage("retention.reason-missing");
        for (var until : List.of(TODAY.minusDays(1), TODAY.plusYears(5).plusDays(1))) {
            assertThatThrownBy(() -> holds.place(PRESIDENT, Wanted.ofPerson(NUMBER, "调阅", until)))
                    .hasMessage("retention.until");
        }
    }

    @Test
    void aHoldWaitsForTheLotThatIsBeingErased() throws Exception {
        var placed = new CompletableFuture<Id>();
        transaction.executeWithoutResult(_ -> {
            store.lock(CHONGZUO, clock.instant());
            Thread.ofVirtual()
                    .start(() -> placed.complete(holds.place(PRESIDENT, Wanted.ofPerson(NUMBER, "调阅", TODAY))));
            assertThatThrownBy(() -> placed.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });
        assertThat(placed.get(10, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void whatWasStoppedIsGoneOnWithAndNothingIsDoneTwice() {
        for (int i = 0; i < 3; i++) cases.closed(TODAY.minusYears(4), "PERFORMED");
        var rule = rules.stream()
                .filter(it -> it.key().equals("case.closed"))
                .findFirst()
                .orElseThrow();
        walls.within(Wall.throughCourts("erasing", CHONGZUO), () -> {
            store.begin(rule, CHONGZUO, TODAY, 3, clock.instant());
            transaction.executeWithoutResult(it -> {
                lots.erase(rule, CHONGZUO, TODAY);
                it.setRollbackOnly(); // killed in the middle
            });
        });
        assertThat(cases.standing(TRACES)).isNotEmpty();
        int lines = trail();

        erasure.run(CHONGZUO, TODAY);
        assertThat(cases.standing(TRACES)).isEmpty();
        assertThat(trail()).isEqualTo(lines + 1);
        erasure.run(CHONGZUO, TODAY);
        erasure.run(CHONGZUO, TODAY.plusDays(1));
        assertThat(trail()).as("no line for a day on which nothing was due").isEqualTo(lines + 1);
        assertThat(count("select erased from retention.run where rule = 'case.closed' and day = '2026-11-23'"))
                .isEqualTo(3);
    }

    private int trail() {
        return count("select count(*) from audit.entry where action = 'retention.erase'");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}

package org.gridwrit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.intake.Pingxiang.BEIDA;
import static org.gridwrit.intake.Pingxiang.CITY;
import static org.gridwrit.intake.Pingxiang.LU;
import static org.gridwrit.intake.Pingxiang.NANDA;
import static org.gridwrit.intake.Pingxiang.number;
import static org.gridwrit.intake.Pingxiang.row;

import java.util.UUID;
import org.gridwrit.casefile.CaseEvent;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.intake.routing.Routes;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Destination;
import org.gridwrit.task.Tasks;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A debtor known already stands in a later docket with another kind of help, or with another address.
@DocketTest
class AskedAgainTest {
    private static final String AT_BEIDA = "凭祥市凭祥镇北大路社区12号";
    private static final String AT_NANDA = "凭祥市凭祥镇南大路社区3号";
    private static final String NOWHERE = "不知何处";

    @Autowired
    Town town;

    @Autowired
    Tasks tasks;

    @Autowired
    Routes routes;

    @Autowired
    CaseFiles cases;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void settle() {
        town.settle();
    }

    @Test
    void anotherKindOfHelpIsAnotherTaskAtTheSamePlace() {
        var number = number();
        town.take(row(number, "李某", AT_BEIDA));

        var batch = town.take(row(number, "李某", AT_BEIDA, "查人、送达"));

        assertThat(batch.tally()).isEqualTo(new Batch.Tally(1, 0, 1, 0, 0, 1, 0));
        assertThat(town.tasks(number)).containsExactly("FIND_PERSON DISPATCHED " + BEIDA, "SERVE DISPATCHED " + BEIDA);
    }

    @Test
    void itGoesWhereTheFirstTaskWasReassignedTo() {
        var number = number();
        town.take(row(number, "李某", AT_BEIDA));
        tasks.reassign(LU, town.taskIds(number).getFirst(), UUID.randomUUID(), nanda(), "住在南大路", null);

        town.take(row(number, "李某", AT_BEIDA, "送达"));

        assertThat(town.tasks(number)).last().isEqualTo("SERVE DISPATCHED " + NANDA);
    }

    @Test
    void anotherAddressIsAnotherTaskThereAndALineOnTheTimeline() {
        var number = number();
        town.take(row(number, "李某", AT_BEIDA));

        var batch = town.take(row(number, "李某", AT_NANDA));

        assertThat(batch.tally()).isEqualTo(new Batch.Tally(1, 0, 1, 0, 0, 1, 0));
        assertThat(town.tasks(number))
                .containsExactly("FIND_PERSON DISPATCHED " + BEIDA, "FIND_PERSON DISPATCHED " + NANDA);
        assertThat(cases.timeline(LU.scope(), caseOf(number)))
                .filteredOn(it -> it.kind() == CaseEvent.Kind.ADDRESS_CORRECTED)
                .singleElement()
                .extracting(CaseEvent::words)
                .isEqualTo("李某: " + AT_BEIDA + " → " + AT_NANDA);
    }

    @Test
    void twoAddressesInOneDocketAreBothVisited() {
        var number = number();
        var docket = new String[] {row(number, "李某", AT_BEIDA), row(number, "李某", AT_NANDA)};

        assertThat(town.take(docket).tally()).isEqualTo(new Batch.Tally(2, 2, 0, 0, 0, 2, 0));
        var before = town.rows();
        assertThat(town.take(docket).tally()).isEqualTo(new Batch.Tally(2, 0, 0, 2, 0, 0, 0));

        assertThat(town.tasks(number)).hasSize(2);
        assertThat(town.rows()).isEqualTo(before);
    }

    @Test
    void theSameRowAfterTheTaskHasEndedAsksNothing() {
        var number = number();
        town.take(row(number, "李某", AT_BEIDA));
        tasks.withdraw(LU, town.taskIds(number).getFirst(), UUID.randomUUID(), "已履行");

        var again = town.take(row(number, "李某", "凭祥市 凭祥镇 北大路社区12号"));

        assertThat(again.tally().unchanged()).isEqualTo(1);
        assertThat(town.states(number)).isEqualTo("WITHDRAWN");
    }

    @Test
    void aRowWithoutAnAddressAsksAtTheKnownOne() {
        var number = number();
        town.take(row(number, "李某", AT_BEIDA));

        assertThat(town.take(row(number, "李某", "")).tally().unchanged()).isEqualTo(1);
        assertThat(town.take(row(number, "李某", "", "送达")).tally().updated()).isEqualTo(1);

        assertThat(town.tasks(number)).last().isEqualTo("SERVE DISPATCHED " + BEIDA);
    }

    @Test
    void whatWaitsForADecisionWaitsForBothKindsTogether() {
        var number = number();
        var route = town.doubtful(number, NOWHERE + number);

        var batch = town.take(row(number, "李某", NOWHERE + number, "送达"));

        assertThat(batch.tally()).isEqualTo(new Batch.Tally(1, 0, 1, 0, 0, 0, 1));
        assertThat(town.doubtful(number)).isEqualTo(route);
        routes.settle(LU, route, BEIDA);
        assertThat(town.tasks(number))
                .containsExactlyInAnyOrder("FIND_PERSON DISPATCHED " + BEIDA, "SERVE DISPATCHED " + BEIDA);
        assertThat(town.take(row(number, "李某", NOWHERE + number, "查人、送达"))
                        .tally()
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void twoDoubtfulAddressesOfOneDebtorWaitEachForItself() {
        var number = number();
        town.doubtful(number, NOWHERE + number);

        var batch = town.take(row(number, "李某", "另一处" + number));

        assertThat(batch.tally().doubtful()).isEqualTo(1);
        assertThat(jdbc.sql("select address from intake.doubtful_route where case_number = ? order by address")
                        .param(number)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(NOWHERE + number, "另一处" + number);
    }

    @Test
    void whatWasPutAsideIsNotAskedAgainByTheSameRow() {
        var number = number();
        routes.dismiss(LU, town.doubtful(number, NOWHERE + number));

        assertThat(town.take(row(number, "李某", NOWHERE + number)).tally().unchanged())
                .isEqualTo(1);
        assertThat(town.take(row(number, "李某", NOWHERE + number, "送达")).tally().doubtful())
                .isEqualTo(1);
    }

    @Test
    void onlyTheRowsThatToldSomethingAreUpdates() {
        var number = number();
        town.take(row(number, "李某", AT_BEIDA), row(number, "农某", AT_BEIDA));

        var batch = town.take(row(number, "李某", AT_BEIDA), row(number, "农某", AT_BEIDA, "送达"));

        assertThat(batch.tally()).isEqualTo(new Batch.Tally(2, 0, 1, 1, 0, 1, 0));
    }

    private Id caseOf(String number) {
        return new Id(
                CITY,
                jdbc.sql("select id from casefile.casefile where number = ?")
                        .param(number)
                        .query(UUID.class)
                        .single());
    }

    private Destination nanda() {
        return jdbc.sql("""
                select g.id, p.worker_id from grid.grid g join grid.post p on p.grid_id = g.id
                 where g.village_code = ? and p.to_day is null
                """)
                .param(NANDA)
                .query((row, _) -> new Destination(
                        NANDA, CITY, row.getObject("id", UUID.class), row.getObject("worker_id", UUID.class)))
                .single();
    }
}

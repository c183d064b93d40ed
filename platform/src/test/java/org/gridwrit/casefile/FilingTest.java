package org.gridwrit.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.casefile.Cast.CHONGZUO;
import static org.gridwrit.casefile.Cast.LU;
import static org.gridwrit.casefile.Cast.NEIGHBOUR;
import static org.gridwrit.casefile.Cast.PINGXIANG;
import static org.gridwrit.casefile.Cast.WEI;
import static org.gridwrit.casefile.Cast.citizen;
import static org.gridwrit.casefile.Cast.number;
import static org.gridwrit.casefile.Cast.owing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gridwrit.casefile.closing.Ends;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseTest
class FilingTest {
    @Autowired
    CaseFiles files;

    @Autowired
    ApplicationContext program;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    void aNewCaseAnswersWithItsDebtorsToRoute() {
        var filing = file(owing(number(), 5_000, citizen("张伟", null), citizen("李娜", null)));

        assertThat(filing.outcome()).isEqualTo(Filing.Outcome.NEW);
        assertThat(added(filing)).extracting(it -> it.party().name()).containsExactly("张伟", "李娜");
        assertThat(named(filing).debtors())
                .extracting(Party::id)
                .containsExactlyElementsOf(
                        added(filing).stream().map(Filing.Debtor::id).toList());
        assertThat(kinds(filing)).containsExactly(CaseEvent.Kind.FILED);
    }

    @Test
    void theSameDocketTwiceChangesNothing() {
        var docket = owing(number(), 5_000, citizen("张伟", "45148119800101123X"));
        var first = file(docket);

        var again = file(docket);

        assertThat(again.outcome()).isEqualTo(Filing.Outcome.UNCHANGED);
        assertThat(again.casefile()).isEqualTo(first.casefile());
        assertThat(added(again)).isEmpty();
        assertThat(kinds(first)).containsExactly(CaseEvent.Kind.FILED);
    }

    @Test
    void aDebtorNamedLaterIsAddedAndIsTheOnlyOneToRoute() {
        var number = number();
        file(owing(number, 5_000, citizen("张伟", null)));

        var again = file(owing(number, 5_000, citizen("张伟", null), citizen("李娜", null)));

        assertThat(again.outcome()).isEqualTo(Filing.Outcome.UPDATED);
        assertThat(added(again)).extracting(it -> it.party().name()).containsExactly("李娜");
        assertThat(named(again).debtors()).extracting(Party::name).containsExactly("张伟", "李娜");
        assertThat(files.search(WEI.scope(), CHONGZUO, number.toString())
                        .rows()
                        .getFirst()
                        .debtors())
                .isEqualTo("张伟、李娜");
    }

    @Test
    void aCorrectionSaysOnTheTimelineFromWhatToWhat() {
        var number = number();
        var first = file(owing(number, 5_000, citizen("张伟", null)));

        var again = file(new NewCase(
                number, Cast.FILED, "陆法官", "追索劳动报酬纠纷", Livelihood.WAGES, new Fen(800_000), List.of(), List.of()));

        assertThat(again.outcome()).isEqualTo(Filing.Outcome.UPDATED);
        assertThat(files.timeline(WEI.scope(), first.casefile()))
                .filteredOn(it -> it.kind() != CaseEvent.Kind.FILED)
                .extracting(CaseEvent::words)
                .containsExactlyInAnyOrder("韦法官 → 陆法官", "民间借贷纠纷 → 追索劳动报酬纠纷", "5,000.00 → 8,000.00");
        assertThat(named(first).amount()).isEqualTo(new Fen(800_000));
        assertThat(named(first).debtors()).hasSize(1);
    }

    @Test
    void whatADocketLeavesOutIsNoCorrection() {
        var number = number();
        file(owing(number, 5_000, citizen("张伟", null)));

        var again =
                file(new NewCase(number, Cast.FILED, "", "", null, Fen.ZERO, List.of(), List.of(citizen("张伟", null))));

        assertThat(again.outcome()).isEqualTo(Filing.Outcome.UNCHANGED);
    }

    @Test
    void anIdentityNumberToldLaterCompletesTheDebtorInsteadOfAddingOne() {
        var number = number();
        file(owing(number, 5_000, citizen("张伟", null)));

        var again = file(owing(number, 5_000, citizen("张伟", "45148119800101123X")));

        assertThat(added(again)).isEmpty();
        assertThat(named(again).debtors())
                .singleElement()
                .extracting(Party::maskedNumber)
                .isEqualTo("4514**********123X");
    }

    @Test
    void twoPeopleOfOneNameAndDifferentNumbersAreTwoDebtors() {
        var filing =
                file(owing(number(), 5_000, citizen("张伟", "45148119800101123X"), citizen("张伟", "451481199002022349")));

        assertThat(added(filing)).hasSize(2);
    }

    @Test
    void anAddressOrPhoneCorrectedIsKeptOnTheTimeline() {
        var number = number();
        var first = file(owing(number, 5_000, new NewParty("张伟", IdKind.NONE, null, "凭祥市北大路12号", "13800001111")));

        file(owing(number, 5_000, new NewParty("张伟", IdKind.NONE, null, "凭祥市南大路3号", "13900002222")));

        assertThat(kinds(first))
                .containsExactlyInAnyOrder(
                        CaseEvent.Kind.FILED, CaseEvent.Kind.ADDRESS_CORRECTED, CaseEvent.Kind.PHONE_CORRECTED);
        assertThat(named(first).debtors()).singleElement().satisfies(it -> {
            assertThat(it.address()).isEqualTo("凭祥市南大路3号");
            assertThat(it.maskedPhone()).isEqualTo("139****2222");
        });
    }

    @Test
    void anAddressToldBeforeIsNoNews() {
        var number = number();
        var first = file(owing(number, 5_000, at("凭祥市北大路12号"), at("凭祥市南大路3号")));
        assertThat(named(first).debtors())
                .singleElement()
                .extracting(Party::address)
                .isEqualTo("凭祥市南大路3号");
        assertThat(first.debtors()).extracting(Filing.Debtor::address).containsExactly("凭祥市北大路12号", "凭祥市南大路3号");

        var again = file(owing(number, 5_000, at("凭祥市 北大路12号。"), at("凭祥市南大路3号")));

        assertThat(again.outcome()).isEqualTo(Filing.Outcome.UNCHANGED);
        assertThat(again.debtors()).extracting(Filing.Debtor::news).containsOnly(Filing.News.NONE);
        assertThat(kinds(first)).containsExactlyInAnyOrder(CaseEvent.Kind.FILED, CaseEvent.Kind.ADDRESS_CORRECTED);
    }

    @Test
    void whereTheDocketLeavesTheAddressOutTheKnownOneStands() {
        var number = number();
        file(owing(number, 5_000, at("凭祥市北大路12号")));

        var again = file(owing(number, 5_000, at("")));

        assertThat(again.outcome()).isEqualTo(Filing.Outcome.UNCHANGED);
        assertThat(again.debtors()).extracting(Filing.Debtor::address).containsExactly("凭祥市北大路12号");
    }

    private static NewParty at(String address) {
        return new NewParty("张伟", IdKind.NONE, null, address, null);
    }

    @Test
    void oneCaseInSeveralRowsOfADocketIsOneCase() {
        var number = number();

        var filings = files.file(
                LU,
                CHONGZUO,
                PINGXIANG,
                List.of(owing(number, 5_000, citizen("张伟", null)), owing(number, 5_000, citizen("李娜", null))));

        assertThat(filings)
                .singleElement()
                .satisfies(it -> assertThat(added(it))
                        .extracting(debtor -> debtor.party().name())
                        .containsExactly("张伟", "李娜"));
    }

    @Test
    void aClosedCaseIsNotReopenedByADocket() {
        var number = number();
        var filing = file(owing(number, 5_000, citizen("张伟", null)));
        new Ends(program, WEI).performed(filing.casefile(), Cast.FILED.plusDays(30));

        var again = file(owing(number, 9_000, citizen("张伟", null), citizen("李娜", null)));

        assertThat(again.outcome()).isEqualTo(Filing.Outcome.UNCHANGED);
        assertThat(added(again)).isEmpty();
        assertThat(named(filing).state()).isInstanceOf(CaseState.Closed.class);
        assertThat(named(filing).debtors()).hasSize(1);
    }

    @Test
    void numbersAndPhonesLieInTheTableOnlySealed() {
        file(owing(number(), 1, new NewParty("覃勇", IdKind.CITIZEN_ID, "45148119800101123X", "凭祥市", "13800001111")));

        assertThat(jdbc.sql("select count(*) from casefile.party p where p::text like any (array[:clear])")
                        .param("clear", new String[] {"%45148119800101123X%", "%13800001111%"})
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyFilesForACourtOutOfReach() {
        assertThatThrownBy(() ->
                        files.file(NEIGHBOUR, CHONGZUO, PINGXIANG, List.of(owing(number(), 1, citizen("张伟", null)))))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("access.court"));
    }

    @Test
    void everyNewCaseLeavesOneLineOnTheAuditTrail() {
        var filing = file(owing(number(), 5_000, citizen("张伟", null)));

        assertThat(jdbc.sql("select action from audit.entry where city_code = :city and subject_id = :id")
                        .param("city", CHONGZUO)
                        .param("id", filing.casefile().uuid())
                        .query(String.class)
                        .list())
                .containsExactly("casefile.file");
    }

    @Test
    void twoImportsOfTheSameCasesAtOnceMakeEachCaseOnce() throws Exception {
        var numbers = IntStream.range(0, 200).mapToObj(_ -> number()).toList();
        Callable<List<Filing>> one = () -> files.file(
                LU,
                CHONGZUO,
                PINGXIANG,
                numbers.stream()
                        .map(it -> owing(it, 5_000, citizen("张伟", null)))
                        .toList());
        Callable<List<Filing>> other = () -> files.file(
                LU,
                CHONGZUO,
                PINGXIANG,
                numbers.reversed().stream()
                        .map(it -> owing(it, 5_000, citizen("李娜", null)))
                        .toList());

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.of(one, other)))
                assertThat(done.get()).hasSize(200);
        }

        assertThat(jdbc.sql("""
                        select count(*) from casefile.casefile c
                         where city_code = :city and number = any(:numbers)
                           and (select count(*) from casefile.party p
                                 where p.city_code = c.city_code and p.case_id = c.id and role = 'DEBTOR') = 2
                        """)
                        .param("city", CHONGZUO)
                        .param(
                                "numbers",
                                numbers.stream().map(CaseNumber::toString).toArray(String[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(200);
    }

    static List<Filing.Debtor> added(Filing filing) {
        return filing.debtors().stream()
                .filter(it -> it.news() == Filing.News.ADDED || filing.outcome() == Filing.Outcome.NEW)
                .toList();
    }

    Filing file(NewCase it) {
        return files.file(LU, CHONGZUO, PINGXIANG, List.of(it)).getFirst();
    }

    CaseFile named(Filing filing) {
        return files.named(WEI.scope(), filing.casefile());
    }

    List<CaseEvent.Kind> kinds(Filing filing) {
        return kinds(filing.casefile());
    }

    List<CaseEvent.Kind> kinds(Id id) {
        return files.timeline(WEI.scope(), id).stream().map(CaseEvent::kind).toList();
    }
}
